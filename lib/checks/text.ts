import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const text: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.text.holds'),
  issues: ({ plain }) => issueIf(plain.wordCount === 0, message('checks.text.missing')),
}
