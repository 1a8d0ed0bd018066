/** Whether a piece of a bundle lacks something, as far as its own rows tell: for lists, which read no text and make no checks. */
import type { Prisma } from '#lib/generated/prisma/client'
import { isUnderEmbargo } from '#lib/workflow/embargo'
import { inTheWayOf } from '#lib/workflow/held-why'

export const lackingSelect = {
  ...{ articleId: true, outAt: true, pinned: true },
  article: {
    select: {
      ...{ trashedAt: true, embargoUntil: true },
      draft: { select: { state: true } },
      checkCount: { select: { state: true, blockers: true } },
    },
  },
} as const satisfies Prisma.BundleMemberSelect

type Row = Prisma.BundleMemberGetPayload<{ select: typeof lackingSelect }>

/** What held its bundle last was found by publishing it alone: nothing but another attempt tells whether that is so still. */
export const wasNotPossible = (heldWhy: unknown, articleId: string): boolean =>
  inTheWayOf(heldWhy).some(
    (piece) => piece.articleId === articleId && piece.because.some(({ code }) => code === 'bundles.notPossible'),
  )

/** Each of the pieces of this bundle, judged so. */
export const judged = (rows: readonly Row[], of: { scheduledFor: Date | null; heldWhy: unknown }) =>
  rows.map((row) => ({
    ...{ articleId: row.articleId, outAt: row.outAt },
    lacking: row.outAt === null && (lacks(row, of.scheduledFor) || wasNotPossible(of.heldWhy, row.articleId)),
  }))

function lacks({ pinned, article }: Row, scheduledFor: Date | null): boolean {
  const { draft, trashedAt, embargoUntil, checkCount } = article
  if (!draft || trashedAt !== null) return true
  const { state } = draft
  if (state !== 'scheduled' && (state !== 'approved' || scheduledFor !== null)) return true
  if (scheduledFor !== null && pinned === null) return true
  const counted = checkCount?.state === state ? (checkCount.blockers ?? 0) : 0
  return counted > 0 || isUnderEmbargo(embargoUntil, scheduledFor ?? new Date())
}
