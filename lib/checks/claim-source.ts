import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isSourced } from '#lib/claims/marked'
import { message } from '#lib/messages/message'

export const claimSource: Checker = {
  level: 'blocker',
  waivable: true,
  location: 'text',
  holds: message('checks.claimSource.holds'),
  issues: (article) =>
    claimsWhere(
      article,
      (claim) => !isSourced(claim),
      (named) => message('checks.claimSource.missing', named),
    ),
}
