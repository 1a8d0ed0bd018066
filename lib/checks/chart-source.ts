import type { Checker } from '#lib/checks/checker'
import { message } from '#lib/messages/message'
import { chartsIn } from '#lib/text/chart'

/**
 * A chart asserts something: its title or its figures hold a claim, and the claim’s own check asks for the source. Can’t be waived, or a
 * waiver would count for every chart that comes later: what may be waived, by name, is that claim’s source.
 */
export const chartSource: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.chartSource.holds'),
  issues: ({ content }) => {
    const known = new Set(content.evidence.map(({ claimId }) => claimId))
    return chartsIn(content.text).flatMap(({ chart: { title }, claims }, at) =>
      [...claims].some((id) => known.has(id))
        ? []
        : [{ message: message('checks.chartSource.missing', { number: at + 1, title: title || '—' }) }],
    )
  },
}
