import { type Checker, claimsWhere } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const falseClaim: Checker = {
  level: 'blocker',
  waivable: true,
  location: 'text',
  holds: message('checks.falseClaim.holds'),
  issues: (article) =>
    claimsWhere(
      article,
      ({ standing }) => standing === 'false',
      (named) => message('checks.falseClaim.found', named),
    ),
}
