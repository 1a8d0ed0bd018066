/** A bundle, held until the transaction ends, with the pieces in it that have not gone out. */
import type { Actor } from '#lib/auth/actor'
import { bundleBelongingSelect, canOnBundle } from '#lib/bundles/belonging'
import type { Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import type { Prisma } from '#lib/generated/prisma/client'
import { message } from '#lib/messages/message'
import { type WorkflowArticle, workflowArticles } from '#lib/workflow/article'

const select = {
  ...{ id: true, name: true, scheduledFor: true, scheduledById: true, heldWhy: true, version: true },
  ...bundleBelongingSelect,
} as const satisfies Prisma.BundleSelect

export type HeldBundle = Prisma.BundleGetPayload<{ select: typeof select }>
/** `part`: its place in the order of all pieces, counted from 1 */
export type WaitingPiece = { article: WorkflowArticle; headline: string; part: number; pinned: Uint8Array | null }
export type Held = { bundle: HeldBundle; waiting: WaitingPiece[] }

/** Refuses whoever may not do this to it, as if it were not there; of those who may read it, she is told. */
export async function bundleFor(
  tx: Pick<Tx, 'bundle'>,
  actor: Actor,
  id: string,
  action: 'bundle.read' | 'bundle.change',
): Promise<HeldBundle> {
  const bundle = await tx.bundle.findUnique({ where: { id }, select })
  if (!bundle || !canOnBundle(actor, action, bundle)) throw new NotFound()
  return bundle
}

/** The row alone. Whoever holds a draft as well holds that first, so that no two wait for each other. */
export async function lockBundle(tx: Tx, id: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Bundle" WHERE id = ${id}::uuid FOR UPDATE`
  if (rows.length === 0) throw new NotFound()
}

/** The drafts of all pieces that wait, in one order, then the bundle. Refuses where another piece came in or went meanwhile. */
export async function holdWhole(tx: Tx, id: string): Promise<Held> {
  const ids = await waitingIds(tx, id)
  await lockDrafts(tx, ids)
  await lockBundle(tx, id)
  return whole(tx, id, ids)
}

/** In one order, whoever asks. */
export async function lockDrafts(tx: Tx, articleIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Draft" WHERE "articleId" = ANY(${[...articleIds]}::uuid[]) ORDER BY "articleId" FOR UPDATE`
}

/** The same of one that is due, without waiting for anybody: null where it is not due any more, or somebody has a piece of it at this moment. */
export async function holdDue(tx: Tx, id: string, now: Date): Promise<Held | null> {
  const ids = await waitingIds(tx, id)
  const drafts = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Draft" WHERE "articleId" = ANY(${ids}::uuid[]) ORDER BY "articleId" FOR UPDATE SKIP LOCKED`
  if (drafts.length < ids.length) return null
  const due = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Bundle" WHERE id = ${id}::uuid AND "scheduledFor" <= ${now} FOR UPDATE SKIP LOCKED`
  return due.length === 0 ? null : whole(tx, id, ids)
}

async function waitingIds(tx: Tx, id: string): Promise<string[]> {
  const rows = await tx.bundleMember.findMany({ where: { bundleId: id, outAt: null }, select: { articleId: true } })
  return rows.map(({ articleId }) => articleId)
}

async function whole(tx: Tx, id: string, locked: readonly string[]): Promise<Held> {
  const bundle = await tx.bundle.findUniqueOrThrow({ where: { id }, select })
  const all = await tx.bundleMember.findMany({
    where: { bundleId: id },
    orderBy: { position: 'asc' },
    select: {
      ...{ articleId: true, outAt: true, pinned: true },
      article: { select: { draft: { select: { headline: true } } } },
    },
  })
  const members = all.map((member, at) => ({ ...member, part: at + 1 })).filter(({ outAt }) => outAt === null)
  const same = members.length === locked.length && members.every(({ articleId }) => locked.includes(articleId))
  if (!same) throw new Refusal(message('bundles.changedMeanwhile'))
  const articles = await workflowArticles(
    tx,
    members.map(({ articleId }) => articleId),
  )
  const waiting = members.flatMap(({ articleId, pinned, part, article: { draft } }): WaitingPiece[] => {
    const article = articles.find((one) => one.id === articleId)
    return article ? [{ article, headline: draft?.headline ?? '', part, pinned }] : []
  })
  return { bundle, waiting }
}

/** It is due at no time any more, and held by nothing. */
export async function clearSchedule(tx: Tx, id: string): Promise<void> {
  await tx.bundleMember.updateMany({ where: { bundleId: id, outAt: null }, data: { pinned: null } })
  await tx.$executeRaw`
    UPDATE "Bundle" SET "scheduledFor" = NULL, "scheduledById" = NULL, "heldWhy" = NULL, "heldAt" = NULL, version = version + 1
    WHERE id = ${id}::uuid`
}
