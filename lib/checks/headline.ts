import { type Checker, issueIf } from '#lib/checks/checker'

export const headline: Checker = {
  level: 'blocker',
  waivable: false,
  place: 'headline',
  holds: 'It has a headline.',
  issues: ({ plain }) => issueIf(plain.headline === '', 'It has no headline.'),
}
