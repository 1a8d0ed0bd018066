import { type Checker, issueIf } from '#lib/checks/checker'
import { message } from '#lib/messages/message'

const leansOnOthers: readonly string[] = ['news', 'analysis', 'explainer']

export const hasClaims: Checker = {
  level: 'warning',
  waivable: false,
  location: 'text',
  holds: message('checks.hasClaims.holds'),
  issues: ({ content }) =>
    issueIf(
      leansOnOthers.includes(content.details.profile) && content.evidence.length === 0,
      message('checks.hasClaims.missing'),
    ),
}
