import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const desk: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'details',
  holds: message('checks.desk.holds'),
  issues: ({ content }) => issueIf(content.details.deskId === null, message('checks.desk.missing')),
}
