import { type Checker, claimsWhere } from '#lib/checks/checker'

export const claimSource: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'text',
  holds: 'Every claim has a source.',
  issues: (piece) =>
    claimsWhere(
      piece,
      // A source that disputes a claim is not one that it leans on.
      ({ attributions }) => attributions.every(({ stance }) => stance === 'disputes'),
      (claim) => `${claim} has no source.`,
    ),
}
