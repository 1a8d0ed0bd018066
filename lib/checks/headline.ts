import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const headline: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'headline',
  holds: message('checks.headline.holds'),
  issues: ({ plain, entry }) => issueIf(plain.headline === '' && !entry, message('checks.headline.missing')),
}
