/** Changes to a coverage and to its entries as entries; as pieces they have the moves of any article. */
import { approve, publish, publishEntry, submit } from '#lib/articles/commands'
import { articleToDecide } from '#lib/articles/decide'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { createEntryIn } from '#lib/coverage/create-entry'
import * as shape from '#lib/coverage/input'
import { unreadEntries } from '#lib/coverage/unread'
import { wordsShown } from '#lib/coverage/words-shown'
import { db, type Tx } from '#lib/db'
import { textNow } from '#lib/drafts/queries'
import { env } from '#lib/env'
import { NotFound, Refusal } from '#lib/errors'
import type { EntryRule } from '#lib/generated/prisma/enums'
import { validated, validId } from '#lib/input'
import { type Message, message } from '#lib/messages/message'
import { inNewsroomLanguage } from '#lib/messages/newsroom'
import { purgeArticles } from '#lib/publications/commands'
import { nextChange, noteEntryChanged } from '#lib/publications/coverage'
import { plainText } from '#lib/text/plain'
import { lockedArticleFor, type WorkflowArticle, workflowArticle, workflowArticleFor } from '#lib/workflow/article'
import { assertCanOn } from '#lib/workflow/belonging'
import { recordEvent } from '#lib/workflow/record-event'

/** Gives the id of a new draft that is an entry of this coverage. Refuses what is no coverage, and one that has ended. */
export async function createEntry(actor: Actor, coverageId: string, input: shape.EntryInput): Promise<string> {
  assertCan(actor, 'article.create')
  const typed = validated(shape.entryInput, input)
  const id = validId(coverageId)
  return db.$transaction((tx) => createEntryIn(tx, actor, id, typed))
}

/**
 * Hands an entry in, and lets it out at once where its coverage has entries read afterwards and nothing asks for an approval of this one. `seen`: the
 * fingerprint of the words on the screen, where somebody presses for these. Refuses other words than those, and what the two moves refuse: it is in
 * review then, and nothing of it is lost. Sent twice by whoever wrote it is sent once.
 */
export async function sendEntry(
  actor: Actor,
  entryId: string,
  seen: string | null = null,
): Promise<'in_review' | 'published'> {
  const [id, shown] = [validId(entryId), validated(shape.seen, seen)]
  if (shown !== null)
    await db.$transaction(async (tx) => {
      const { language } = await tx.article.findUniqueOrThrow({
        where: { id: (await articleToDecide(tx, actor, id, 'submit')).id },
        select: { language: true },
      })
      assertShown(plainText(await textNow(tx, id), language), shown)
    })
  const { state, ownerIds } = await workflowArticleFor(db, actor, id)
  // Whoever wrote it sends it again where the answer got lost on its way.
  const again = shown === null && ownerIds.includes(actor.personId)
  if (again && state === 'published') return 'published'
  if (!again || state !== 'in_review') await submit(actor, id)
  const { revisionId, readAfterwards, approvalAfterAll } = await workflowArticle(db, id)
  if (!readAfterwards || approvalAfterAll || revisionId === null) return 'in_review'
  // Somebody may have typed between the two.
  const revision = { where: { id: revisionId }, select: { headline: true, text: true } }
  if (shown !== null) assertShown(await db.revision.findUniqueOrThrow(revision), shown)
  await publishEntry(actor, id, revisionId)
  return 'published'
}

function assertShown(words: { headline: string; text: string }, seen: string): void {
  if (wordsShown(words) !== seen) throw new Refusal(message('coverage.changedSinceShown'))
}

/** Approves the revision on the screen and publishes it. Refuses what the two moves refuse. */
export async function letEntryOut(actor: Actor, entryId: string, revisionId: string): Promise<void> {
  await approve(actor, entryId, revisionId)
  await publish(actor, entryId, revisionId)
}

/** Somebody else has read the entry that went out at once. Refuses whoever wrote it, and a revision that readers no longer have. */
export async function confirmEntry(actor: Actor, entryId: string, revisionId: string): Promise<void> {
  const [id, shown] = [validId(entryId), validated(shape.revisionId, revisionId)]
  await db.$transaction(async (tx) => {
    const entry = await lockedArticleFor(tx, actor, id)
    assertCan(actor, 'entry.confirm', entry)
    const hadAPart =
      entry.ownerIds.includes(actor.personId) ||
      (await tx.contributor.count({ where: { articleId: id, personId: actor.personId } })) > 0
    if (env.FOUR_EYES && hadAPart) throw new Refusal(message('coverage.writersConfirm'))
    const unread = await unreadEntries(tx, [id])
    if (unread.get(id) !== shown) throw new Refusal(message('coverage.nothingToConfirm'))
    await recordEvent(tx, actor, entry, 'entryRead', { revisionId: shown, reason: '' })
  })
}

/** Says whether an entry stands among the key points of its coverage. */
export async function setKeyPoint(actor: Actor, entryId: string, wanted: boolean): Promise<void> {
  const [id, on] = [validId(entryId), validated(shape.keyPoint, wanted)]
  await db.$transaction(async (tx) => {
    const entry = await lockedArticleFor(tx, actor, id)
    const row = await tx.article.findUniqueOrThrow({ where: { id }, select: { coverageId: true, keyPoint: true } })
    if (!row.coverageId) throw new NotFound()
    await assertCanOn(tx, actor, 'coverage.write', row.coverageId)
    if (row.keyPoint === on) return
    await tx.article.update({ where: { id }, data: { keyPoint: on }, select: { id: true } })
    const why = on ? message('coverage.keyPointSet') : message('coverage.keyPointTaken')
    await recordEvent(tx, actor, entry, 'keyPoint', { revisionId: null, reason: inNewsroomLanguage(why) })
    if (!entry.live) return
    await noteEntryChanged(tx, row.coverageId, id)
    await purgeArticles(tx, [row.coverageId])
  })
}

/** Says how entries of this coverage get to readers from now on. */
export async function setEntryRule(actor: Actor, coverageId: string, wanted: EntryRule): Promise<void> {
  const rule = validated(shape.entryRule, wanted)
  await changeCoverage(actor, coverageId, 'coverage.rule', async (tx, article) => {
    await tx.coverage.update({ where: { articleId: article.id }, data: { entryRule: rule } })
    return { event: 'entryRule', why: message(`coverage.rule.${rule}`) }
  })
}

/** No more entries are to come: open pages are told, and from then on it is a piece like others. */
export async function endCoverage(actor: Actor, coverageId: string): Promise<void> {
  await setEnd(actor, coverageId, new Date())
}

/** It goes on after all. */
export async function resumeCoverage(actor: Actor, coverageId: string): Promise<void> {
  await setEnd(actor, coverageId, null)
}

async function setEnd(actor: Actor, coverageId: string, endedAt: Date | null): Promise<void> {
  await changeCoverage(actor, coverageId, 'coverage.write', async (tx, { id: articleId, live }) => {
    const where = { articleId, endedAt: endedAt ? null : { not: null } }
    if ((await tx.coverage.updateMany({ where, data: { endedAt } })).count === 0)
      throw new Refusal(message(endedAt ? 'coverage.ended' : 'coverage.goesOn'))
    await nextChange(tx, articleId)
    if (live) await purgeArticles(tx, [articleId])
    return { event: endedAt ? 'endCoverage' : 'resumeCoverage', why: null }
  })
}

type Changed = { event: 'entryRule' | 'endCoverage' | 'resumeCoverage'; why: Message | null }

async function changeCoverage(
  actor: Actor,
  coverageId: string,
  action: 'coverage.write' | 'coverage.rule',
  change: (tx: Tx, article: WorkflowArticle) => Promise<Changed>,
): Promise<void> {
  const id = validId(coverageId)
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, id)
    assertCan(actor, action, article)
    const { profile } = await tx.article.findUniqueOrThrow({ where: { id }, select: { profile: true } })
    if (profile !== 'live') throw new Refusal(message('coverage.notOne'))
    await tx.coverage.createMany({ data: [{ articleId: id }], skipDuplicates: true })
    const { event, why } = await change(tx, article)
    const reason = why ? inNewsroomLanguage(why) : ''
    await recordEvent(tx, actor, article, event, { revisionId: null, reason })
  })
}
