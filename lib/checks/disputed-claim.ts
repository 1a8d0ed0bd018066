import { type Checker, claimsWhere } from '#lib/checks/checker'

export const disputedClaim: Checker = {
  level: 'warning',
  waivable: false,
  place: 'text',
  holds: 'No claim is disputed.',
  issues: (piece) =>
    claimsWhere(
      piece,
      ({ standing, attributions }) =>
        standing === 'disputed' || attributions.some(({ stance }) => stance === 'disputes'),
      (claim) => `${claim} is disputed. See that the text says so.`,
    ),
}
