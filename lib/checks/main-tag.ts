import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const mainTag: Checker = {
  level: 'blocker',
  waivable: true,
  location: 'details',
  holds: message('checks.mainTag.holds'),
  issues: ({ content, entry }) =>
    issueIf(content.details.mainTagId === null && !entry, message('checks.mainTag.missing')),
}
