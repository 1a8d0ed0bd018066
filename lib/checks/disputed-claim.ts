import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isDisputed } from '#lib/claims/marked'

export const disputedClaim: Checker = {
  level: 'warning',
  waivable: false,
  place: 'text',
  holds: 'No claim is disputed.',
  issues: (article) => claimsWhere(article, isDisputed, (claim) => `${claim} is disputed. See that the text says so.`),
}
