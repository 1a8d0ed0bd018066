import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isDisputed } from '#lib/claims/marked'
import { message } from '#lib/messages/message'

export const disputedClaim: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.disputedClaim.holds'),
  issues: (article) => claimsWhere(article, isDisputed, (named) => message('checks.disputedClaim.found', named)),
}
