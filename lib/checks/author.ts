import { type Checker, issueIf } from '#lib/checks/checker'

export const author: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'details',
  holds: 'Somebody signs for it, or it is a brief.',
  issues: ({ content }) =>
    issueIf(
      content.details.authorIds.length === 0 && content.details.profile !== 'brief',
      'It has no author: only a brief goes out unsigned.',
    ),
}
