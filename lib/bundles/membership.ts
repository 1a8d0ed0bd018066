/** How a piece comes into a bundle and out of it: steps of a command. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { assertMayArrange, bundleBelongingSelect } from '#lib/bundles/belonging'
import { bundleFor, clearSchedule, lockBundle } from '#lib/bundles/held'
import { mostMembers } from '#lib/bundles/input'
import { type Face, faceOf } from '#lib/bundles/public-face'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { purgeArticles } from '#lib/publications/commands'
import { lockDraft, lockedArticleFor, type WorkflowArticle, workflowArticle } from '#lib/workflow/article'
import { recordEvent } from '#lib/workflow/record-event'
import { takeStep } from '#lib/workflow/take-step'

/** Puts it last. What readers have already is out; a new version of it waits for the others. */
export async function addIn(tx: Tx, actor: Actor, bundleId: string, articleId: string): Promise<void> {
  const article = await lockedArticleFor(tx, actor, articleId)
  assertCan(actor, 'bundle.change', article)
  await lockBundle(tx, bundleId)
  const bundle = await bundleFor(tx, actor, bundleId, 'bundle.read')
  const { name, scheduledFor } = bundle
  const inOne = await tx.bundleMember.findUnique({
    where: { articleId },
    select: { bundle: { select: { name: true } } },
  })
  if (inOne) throw new Refusal(message('bundles.inAnother', { bundle: inOne.bundle.name }))
  if (scheduledFor) throw new Refusal(message('bundles.scheduledAlready'))
  if (await isEntry(tx, articleId)) throw new Refusal(message('bundles.entryOfCoverage'))
  if (article.state === 'scheduled') throw new Refusal(message('bundles.pieceScheduled'))
  if (article.state === 'published') assertMayArrange(actor, bundle)
  const last = await tx.bundleMember.aggregate({ where: { bundleId }, _max: { position: true }, _count: true })
  if (last._count >= mostMembers) throw new Refusal(message('bundles.tooMany', { most: mostMembers }))
  await tx.bundleMember.create({
    data: {
      ...{ bundleId, articleId, position: (last._max.position ?? 0) + 1 },
      outAt: article.state === 'published' ? new Date() : null,
    },
    select: { articleId: true },
  })
  await tx.bundle.update({ where: { id: bundleId }, data: { version: { increment: 1 } }, select: { id: true } })
  await note(tx, actor, article, 'bundled', name)
  if (article.state === 'published') await purgeArticles(tx, await outIds(tx, bundleId))
}

/** Entries of a coverage go out on its page, one by one. */
async function isEntry(tx: Tx, articleId: string): Promise<boolean> {
  const { coverageId } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { coverageId: true } })
  return coverageId !== null
}

/**
 * A schedule that it had with the others falls for this piece alone. Gives the articles whose pages named it, or were named by it (the caller purges
 * them at its end), and what readers were told before.
 */
export async function takeOutIn(
  tx: Tx,
  actor: Actor,
  articleId: string,
): Promise<{ shown: string[]; before: Face | null }> {
  const state = await lockDraft(tx, articleId)
  const member = await tx.bundleMember.findUnique({
    where: { articleId },
    select: { bundleId: true, outAt: true, bundle: { select: { name: true, ...bundleBelongingSelect } } },
  })
  const article = await workflowArticle(tx, articleId)
  assertCan(actor, 'bundle.change', { ...article, trashed: false })
  if (!member) throw new NotFound(message('bundles.inNone'))
  const { bundleId, outAt, bundle } = member
  await lockBundle(tx, bundleId)
  if (outAt) assertMayArrange(actor, bundle)
  const before = outAt ? await faceOf(tx, bundleId) : null
  const shown = outAt ? await outIds(tx, bundleId) : []
  await tx.bundleMember.delete({ where: { articleId }, select: { articleId: true } })
  await tx.bundle.update({ where: { id: bundleId }, data: { version: { increment: 1 } }, select: { id: true } })
  if (!outAt && state === 'scheduled') await unscheduleOne(tx, actor, article, bundle.name)
  await note(tx, actor, article, 'unbundled', bundle.name)
  if (!outAt) await settle(tx, bundleId)
  return { shown, before }
}

/**
 * Of a piece that is deleted for good. One that waited is in no bundle any more; a part that readers had keeps its place, as one that is withdrawn does, so
 * that the others keep their numbers. The caller holds its draft.
 */
export async function leaveForGood(tx: Tx, articleId: string): Promise<void> {
  const where = { articleId, outAt: null }
  const member = await tx.bundleMember.findUnique({ where, select: { bundleId: true } })
  if (!member) return
  const { bundleId } = member
  await lockBundle(tx, bundleId)
  await tx.bundleMember.deleteMany({ where })
  await tx.bundle.update({ where: { id: bundleId }, data: { version: { increment: 1 } }, select: { id: true } })
  await settle(tx, bundleId)
  await purgeArticles(tx, await outIds(tx, bundleId))
}

/** Back to approved, since the others go out, or do not, without it. */
export async function unscheduleOne(
  tx: Tx,
  { personId }: Pick<Actor, 'personId'>,
  { id: articleId, revisionId }: WorkflowArticle,
  bundle: string,
): Promise<void> {
  const reason = inNewsroomLanguage(message('bundles.ofBundle', { bundle }))
  await takeStep(tx, {
    ...{ articleId, move: 'unschedule', from: 'scheduled', personId, revisionId, reason },
    draft: { scheduledFor: null },
  })
}

/** What is left of a bundle is held by nothing if all of it is scheduled, and due at no time if nothing is left. */
async function settle(tx: Tx, bundleId: string): Promise<void> {
  const left = await tx.bundleMember.findMany({
    where: { bundleId, outAt: null },
    select: { article: { select: { draft: { select: { state: true } } } } },
  })
  if (left.length === 0) return clearSchedule(tx, bundleId)
  if (left.every(({ article }) => article.draft?.state === 'scheduled'))
    await tx.$executeRaw`UPDATE "Bundle" SET "heldWhy" = NULL, "heldAt" = NULL WHERE id = ${bundleId}::uuid`
}

/** The pieces whose pages name each other */
export async function outIds(tx: Tx, bundleId: string): Promise<string[]> {
  const out = await tx.bundleMember.findMany({
    where: { bundleId, outAt: { not: null } },
    select: { articleId: true },
  })
  return out.map(({ articleId }) => articleId)
}

async function note(tx: Tx, actor: Actor, article: WorkflowArticle, move: 'bundled' | 'unbundled', bundle: string) {
  const reason = inNewsroomLanguage(message('bundles.ofBundle', { bundle }))
  await recordEvent(tx, actor, article, move, { revisionId: null, reason })
}
