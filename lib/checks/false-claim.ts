import { type Checker, claimsWhere } from '#lib/checks/checker'

export const falseClaim: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'text',
  holds: 'No claim was found false.',
  issues: (article) =>
    claimsWhere(
      article,
      ({ standing }) => standing === 'false',
      (claim) => `${claim} was found false.`,
    ),
}
