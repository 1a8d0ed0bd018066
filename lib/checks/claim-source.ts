import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isPublishable } from '#lib/claims/terms'
import type { EvidenceClaim } from '#lib/revisions/content'

/** An opinion leans on nobody; a source that disputes a claim, or only gives context, is not one that it leans on. */
function isSourced({ standing, attributions }: EvidenceClaim): boolean {
  return (
    standing === 'opinion' || attributions.some(({ stance, terms }) => stance === 'supports' && isPublishable(terms))
  )
}

export const claimSource: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'text',
  holds: 'Every claim has a source.',
  issues: (piece) =>
    claimsWhere(
      piece,
      (claim) => !isSourced(claim),
      (claim) => `${claim} has no source that supports it.`,
    ),
}
