import { type Checker, claimsWhere } from '#lib/checks/checker'
import { labelMissing } from '#lib/claims/terms'

export const publicLabel: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'text',
  holds: 'Whoever can’t be named is described.',
  issues: (article) =>
    claimsWhere(
      article,
      ({ attributions }) => attributions.some(({ terms, publicLabel: label }) => labelMissing(terms, label) !== null),
      (claim) => `${claim} leans on a source that can’t be named: say what readers are told instead.`,
    ),
}
