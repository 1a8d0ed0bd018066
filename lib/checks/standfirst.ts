import { type Checker, issueIf } from '#lib/checks/checker'

export const standfirst: Checker = {
  level: 'blocker',
  waivable: true,
  place: 'standfirst',
  holds: 'It has a standfirst, or is too brief to need one.',
  issues: ({ plain, content }) =>
    issueIf(plain.standfirst === '' && content.details.profile !== 'brief', 'It has no standfirst.'),
}
