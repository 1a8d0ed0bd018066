import { type Checker, issueIf } from '#lib/checks/checker'

export const desk: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'details',
  holds: 'It belongs to a desk.',
  issues: ({ content }) => issueIf(content.details.deskId === null, 'It belongs to no desk.'),
}
