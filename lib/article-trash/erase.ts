/** An article is deleted for good: a step of whoever decided that. */
import { leaveForGood } from '#lib/bundles/membership'
import type { Tx } from '#lib/db'

/**
 * Takes away everything that readers never had of it: draft, history, claims, comments, questions, tasks, reviews, revisions. Its events stay, with their reasons;
 * so do publications with their revisions, notices to readers, and its place among the parts of a bundle. The slug of one that was never published is free again. The caller holds its row.
 */
export async function eraseIn(tx: Tx, articleId: string, personId: string | null, at: Date): Promise<void> {
  const { draft, publications } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { draft: { select: { state: true } }, publications: { take: 1, select: { id: true } } },
  })
  const state = draft?.state ?? 'spiked'
  await tx.workflowEvent.create({
    data: { articleId, move: 'erase', from: state, to: state, personId, at },
    select: { id: true },
  })
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...{ erasedAt: at, leadFileId: null, lead: {}, notice: {}, aiUse: {}, embargoUntil: null },
      ...(publications.length === 0 && { slug: `deleted-${articleId}` }),
    },
    select: { id: true },
  })
  const of = { where: { articleId } }
  await tx.notification.deleteMany(of)
  await tx.question.deleteMany(of)
  await tx.commentThread.deleteMany(of)
  await tx.claim.deleteMany(of)
  await tx.articleTag.deleteMany(of)
  await tx.contributor.deleteMany(of)
  await tx.plannedWithdrawal.deleteMany(of)
  await tx.linksToNote.deleteMany(of)
  await tx.assignment.deleteMany(of)
  await tx.reviewWord.deleteMany(of)
  await tx.guestReview.deleteMany(of)
  await tx.legalDemand.deleteMany(of)
  await tx.checkCount.deleteMany(of)
  await tx.checkToCount.deleteMany(of)
  await tx.draft.deleteMany(of)
  await tx.draftUpdate.deleteMany(of)
  await tx.historyPart.deleteMany(of)
  await tx.revision.deleteMany({ where: { articleId, publications: { none: {} } } })
  await leaveForGood(tx, articleId)
}
