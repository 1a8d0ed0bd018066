import type { Checker } from '#lib/checks/checker'
import { message } from '#lib/messages/message'
import { chartsIn } from '#lib/text/chart'

/** Only what can be drawn goes out as a chart, under a title that says what it shows. */
export const chart: Checker = {
  level: 'blocker',
  waivable: false,
  location: 'text',
  holds: message('checks.chart.holds'),
  issues: ({ content }) =>
    chartsIn(content.text).flatMap(({ chart: { wrong, title } }, at) => {
      const number = at + 1
      if (wrong) return [{ message: message('checks.chart.wrong', { number, why: wrong }) }]
      return title === '' ? [{ message: message('checks.chart.untitled', { number }) }] : []
    }),
}
