/** Whether a guest's link still works, and whether what it is for still is what is decided on. */
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { isKeyOf } from '#lib/guest-reviews/key'
import { validId } from '#lib/input'
import { type RevisionContent, saysTheSame } from '#lib/revisions/content'
import { contentNow } from '#lib/revisions/now'
import { intactContent, storedSelect } from '#lib/revisions/stored'
import { isDecidedOn } from '#lib/workflow/review-steps'

const select = {
  ...{ id: true, articleId: true, revisionId: true, hash: true, kind: true, name: true, email: true, madeById: true },
  ...{ expiresAt: true, revokedAt: true, verdict: true, note: true, saidAt: true },
  madeBy: { select: { name: true, active: true } },
} as const satisfies Prisma.GuestReviewSelect

export type HeldLink = Prisma.GuestReviewGetPayload<{ select: typeof select }>

/** The row behind a link that works at this moment; null for every other, whatever the reason. */
export async function linkHeld(
  tx: Pick<Tx, 'guestReview'>,
  id: string,
  key: string,
  now: Date,
): Promise<HeldLink | null> {
  const row = await tx.guestReview.findUnique({ where: { id: validId(id) }, select })
  if (!row || !isKeyOf(key, row) || row.revokedAt !== null || row.expiresAt <= now || !row.madeBy.active) return null
  return row
}

/** What the link is for, while it is what is decided on and what the piece says; else null. */
export async function contentAsked(
  tx: Tx,
  { articleId, revisionId }: Pick<HeldLink, 'articleId' | 'revisionId'>,
): Promise<RevisionContent | null> {
  const draft = await tx.draft.findUnique({ where: { articleId }, select: { state: true, revisionId: true } })
  if (!draft || draft.revisionId !== revisionId || !isDecidedOn(draft.state)) return null
  const revision = await tx.revision.findUniqueOrThrow({ where: { id: revisionId }, select: storedSelect })
  const content = intactContent(revision)
  return content && saysTheSame(content, await contentNow(tx, articleId)) ? content : null
}
