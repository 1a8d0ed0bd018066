/** Waivers: a named person lets one check pass, with a reason, on record. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { wordsOf } from '#lib/checks/all'
import { type WaiverInput, waiverInput } from '#lib/checks/input'
import { checksFor } from '#lib/checks/run'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { message } from '#lib/messages/message'
import { contentNow } from '#lib/revisions/now'
import { storedContent, storedSelect } from '#lib/revisions/stored'
import { lockedArticleFor, type WorkflowArticle } from '#lib/workflow/article'

/** Lets one check of an article pass. Refuses what may not be waived, what does not stand in the way, and what is waived already, and a claim whose words are not those under review. It counts for those words, or that file, alone. */
export async function waive(
  actor: Actor,
  articleId: string,
  name: WaiverInput['check'],
  claimId: string | null,
  reason: string,
  fileId: string | null = null,
): Promise<void> {
  const input = validated(waiverInput, { articleId, check: name, claimId, fileId, reason })
  await db.$transaction(async (tx) => {
    const article = await lockedArticleFor(tx, actor, input.articleId)
    assertCan(actor, 'waiver.grant', article)
    const content = await contentNow(tx, article.id)
    const words = wordsOf(content, input.claimId)
    const checks = await checksFor(tx, article.id, content)
    const issue = checks.find(
      (one) => !one.passed && one.name === input.check && one.claimId === input.claimId && one.fileId === input.fileId,
    )
    if (!issue) throw new Refusal(message('checks.nothingInTheWay'))
    if (issue.waivedBy) throw new Refusal(message('checks.waivedAlready', { name: issue.waivedBy.name }))
    await assertReviewed(tx, article, input.claimId, words)
    await tx.waiver.create({ data: { ...input, words, personId: actor.personId } })
  })
}

/** Refuses words that nobody had on screen: those of a draft that has gone on since it was submitted. */
async function assertReviewed(tx: Tx, { state, revisionId }: WorkflowArticle, claimId: string | null, words: string) {
  if (claimId === null || revisionId === null || state === 'draft' || state === 'changes_requested') return
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect })
  const submitted = wordsOf(storedContent(revision), claimId)
  if (submitted !== '' && submitted !== words) throw new Refusal(message('checks.wordsChanged'))
}

/** Takes a waiver back: the check stands in the way again. */
export async function endWaiver(actor: Actor, id: string): Promise<void> {
  const wanted = validId(id)
  await db.$transaction(async (tx) => {
    const waiver = await tx.waiver.findUnique({ where: { id: wanted }, select: { articleId: true } })
    if (!waiver) throw new NotFound()
    assertCan(actor, 'waiver.grant', await lockedArticleFor(tx, actor, waiver.articleId))
    await tx.waiver.updateMany({ where: { id: wanted, endedAt: null }, data: { endedAt: new Date() } })
  })
}
