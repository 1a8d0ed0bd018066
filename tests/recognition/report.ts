/** The figures in lines for a terminal. */
import { type Field, fields } from '#tests/recognition/score'
import { addTallies, noTally, precision, recall, type Tally, weighted } from '#tests/recognition/tally'
import type { Scored } from '#tests/recognition/texts'

export const totalOf = (scored: readonly Scored[], field: Field): Tally =>
  scored.map(({ score }) => score[field]).reduce(addTallies, noTally())

const percent = (share: number | null) => (share === null ? '  –' : share.toFixed(2)).padStart(6)

function row(name: string, tally: Tally, more = ''): string {
  const counts = [tally.right, tally.wrong.length, tally.missing.length].map((count) => String(count).padStart(6))
  return `${name.padEnd(14)}${percent(precision(tally))}${percent(recall(tally))}${counts.join('')}${more}`
}

/** One table: a line for each field, with the weighted figure of headline and date. */
export function tableOf(title: string, scored: readonly Scored[]): string {
  const lost = scored.flatMap(({ score }) => score.headlinesLost).length
  const body = scored.flatMap(({ score }) => score.bodyLinesLost).length
  const lines = scored.reduce((sum, { score }) => sum + score.bodyLines, 0)
  return [
    `${title}: ${scored.length} ${scored.length === 1 ? 'text' : 'texts'}`,
    `${''.padEnd(14)}  prec.  rec. right wrong  miss`,
    ...fields.map((field) => {
      const tally = totalOf(scored, field)
      const weighs = field === 'headline' || field === 'date'
      return row(field, tally, weighs ? `  weighted${percent(weighted(tally))}` : '')
    }),
    `headlines lost as clutter: ${lost}; body lines lost as clutter: ${body} of ${lines}`,
  ].join('\n')
}

/** What was wrong and what was missing, text by text. */
export function missesOf(scored: readonly Scored[]): string {
  return scored
    .flatMap(({ name, score }) => {
      const found = fields.flatMap((field) => [
        ...score[field].wrong.map((words) => `  ${field.padEnd(12)} wrong    ${words}`),
        ...score[field].missing.map((words) => `  ${field.padEnd(12)} missing  ${words}`),
      ])
      const lost = [...score.headlinesLost, ...score.bodyLinesLost].map((words) => `  lost as clutter       ${words}`)
      return found.length + lost.length === 0 ? [] : [name, ...found, ...lost]
    })
    .join('\n')
}
