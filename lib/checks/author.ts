import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const author: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'details',
  holds: message('checks.author.holds'),
  issues: ({ content }) =>
    issueIf(
      content.details.authorIds.length === 0 && content.details.profile !== 'brief',
      message('checks.author.missing'),
    ),
}
