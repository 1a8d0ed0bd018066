import { type Checker, claimsWhere } from '#lib/checks/checker'
import { labelMissing } from '#lib/claims/terms'
import { message } from '#lib/messages/message'

export const publicLabel: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.publicLabel.holds'),
  issues: (article) =>
    claimsWhere(
      article,
      ({ attributions }) => attributions.some(({ terms, publicLabel: label }) => labelMissing(terms, label) !== null),
      (named) => message('checks.publicLabel.missing', named),
    ),
}
