import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isSourced } from '#lib/claims/marked'

export const claimSource: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'text',
  holds: 'Every claim has a source.',
  issues: (article) =>
    claimsWhere(
      article,
      (claim) => !isSourced(claim),
      (claim) => `${claim} has no source that supports it.`,
    ),
}
