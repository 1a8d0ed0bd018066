import { type Checker, issueIf } from '#lib/checks/checker'

const leansOnOthers: readonly string[] = ['news', 'analysis', 'explainer']

export const hasClaims: Checker = {
  level: 'warning',
  waivable: false,
  place: 'text',
  holds: 'It says where it has things from.',
  issues: ({ content }) =>
    issueIf(
      leansOnOthers.includes(content.details.profile) && content.evidence.length === 0,
      'Not one claim is marked in it, so readers can’t see where it has things from.',
    ),
}
