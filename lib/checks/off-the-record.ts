import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isPublishable } from '#lib/claims/terms'

export const offTheRecord: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'text',
  holds: 'Nothing said off the record stands under a claim.',
  issues: (article) =>
    claimsWhere(
      article,
      ({ attributions }) => attributions.some(({ terms }) => !isPublishable(terms)),
      (claim) => `${claim} leans on something said off the record. Find another source, or take the claim out.`,
    ),
}
