import { type Checker, claimsWhere } from '#lib/checks/checker'

export const offTheRecord: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'text',
  holds: 'Nothing said off the record stands under a claim.',
  issues: (piece) =>
    claimsWhere(
      piece,
      ({ attributions }) => attributions.some(({ terms }) => terms === 'off_the_record'),
      (claim) => `${claim} leans on something said off the record. Find another source, or take the claim out.`,
    ),
}
