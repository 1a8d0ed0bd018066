import { type Checker, claimsWhere } from '#lib/checks/checker'
import { isPublishable } from '#lib/claims/terms'
import { message } from '#lib/messages/message'

export const offTheRecord: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.offTheRecord.holds'),
  issues: (article) =>
    claimsWhere(
      article,
      ({ attributions }) => attributions.some(({ terms }) => !isPublishable(terms)),
      (named) => message('checks.offTheRecord.found', named),
    ),
}
