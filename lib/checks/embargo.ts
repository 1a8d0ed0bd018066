import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

/** A warning: it may be approved and scheduled meanwhile. What keeps it from readers is lib/articles/embargo. */
export const embargo: Checker = {
  level: 'warning',
  waivable: false,
  location: 'details',
  holds: message('checks.embargo.holds'),
  issues: ({ underEmbargo }) => issueIf(underEmbargo, message('checks.embargo.stands')),
}
