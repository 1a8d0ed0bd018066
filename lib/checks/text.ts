import { type Checker, issueIf } from '#lib/checks/checker'

export const text: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'text',
  holds: 'It has a text.',
  issues: ({ plain }) => issueIf(plain.wordCount === 0, 'It has no text below the standfirst.'),
}
