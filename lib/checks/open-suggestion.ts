import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

export const openSuggestion: Checker = {
  level: 'warning',
  waivable: false,
  location: 'suggestions',
  holds: message('checks.openSuggestion.holds'),
  issues: ({ openSuggestions }) =>
    issueIf(openSuggestions > 0, message('checks.openSuggestion.open', { count: openSuggestions })),
}
