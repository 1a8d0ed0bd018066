import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const standfirst: Checker = {
  level: 'blocker',
  waivable: true,
  location: 'standfirst',
  holds: message('checks.standfirst.holds'),
  issues: ({ plain, content }) =>
    issueIf(plain.standfirst === '' && content.details.profile !== 'brief', message('checks.standfirst.missing')),
}
