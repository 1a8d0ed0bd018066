/** Claims as the newsroom reads them. */
import type { Actor } from '#lib/auth/actor'
import type { ClaimRow } from '#lib/claims/marked'
import { db } from '#lib/db'
import { assertCanOn } from '#lib/workflow/belonging'

export const claimSelect = {
  id: true,
  text: true,
  standing: true,
  credibility: true,
  verifiedAt: true,
  verifiedHow: true,
  verifiedBy: { select: { name: true } },
  attributions: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      stance: true,
      terms: true,
      publicLabel: true,
      locator: true,
      url: true,
      excerpt: true,
      accessedAt: true,
      source: { select: { id: true, name: true, kind: true } },
      files: {
        orderBy: { id: 'asc' },
        select: { id: true, alt: true, shown: true, file: { select: { id: true, name: true, form: true } } },
      },
    },
  },
} as const

/** The rows of all claims that were ever marked in an article, for a page that knows the marks. */
export async function claimRows(actor: Actor, articleId: string): Promise<ClaimRow[]> {
  await assertCanOn(db, actor, 'article.read', articleId)
  return db.claim.findMany({ where: { articleId }, select: claimSelect })
}
