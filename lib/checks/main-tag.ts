import { type Checker, issueIf } from '#lib/checks/checker'

export const mainTag: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'details',
  holds: 'It has a main tag.',
  issues: ({ content }) => issueIf(content.details.mainTagId === null, 'It has no main tag.'),
}
