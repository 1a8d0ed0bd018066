import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { totalOf } from '#tests/recognition/report'
import { type Field, fields } from '#tests/recognition/score'
import { precision, recall } from '#tests/recognition/tally'
import { halves, scoreAll, textsIn } from '#tests/recognition/texts'

/** What recognition reaches on each folder of texts, less a little: precision (of what it tells, so much is right) and recall (of what there is). */
const floors: Record<string, Record<Field, readonly [precision: number, recall: number]>> = {
  tuning: {
    language: [0.98, 0.98],
    headline: [0.98, 0.98],
    standfirst: [0.98, 0.95],
    date: [0.98, 0.98],
    assumedYear: [0.98, 0.98],
    dateline: [0.98, 0.96],
    agency: [0.98, 0.98],
    byline: [0.98, 0.93],
    subheads: [0.95, 0.95],
    lists: [0.98, 0.98],
    leftOut: [0.98, 0.98],
    embargo: [0.98, 0.98],
    attributions: [0.96, 0.9],
    unnamed: [0.92, 0.92],
  },
  // Nobody looks at these while tuning: the figure for texts that nobody has seen.
  'held-out': {
    language: [0.98, 0.96],
    headline: [0.93, 0.93],
    standfirst: [0.76, 0.76],
    date: [0.98, 0.88],
    assumedYear: [0.98, 0.98],
    dateline: [0.89, 0.89],
    agency: [0.98, 0.81],
    byline: [0.98, 0.78],
    subheads: [0.93, 0.98],
    lists: [0.98, 0.98],
    leftOut: [0.97, 0.97],
    embargo: [0.98, 0.98],
    attributions: [0.88, 0.74],
    unnamed: [0.98, 0.73],
  },
}

/** How many headlines may be set apart by mistake */
const mostHeadlinesLost: Record<string, number> = { tuning: 0, 'held-out': 1 }

/** Of the lines of the pieces, the share that may be set apart by mistake. */
const mostBodyLost = 0.005

describe.each(halves())('on the texts in %s', (folder) => {
  const half = basename(folder)
  const scored = scoreAll(textsIn(folder))

  test.each(fields)('%s is told as rightly and as often as before', (field) => {
    const total = totalOf(scored, field)
    const [leastRight = 1, leastTold = 1] = floors[half]?.[field] ?? []
    expect(precision(total) ?? 1).toBeGreaterThanOrEqual(leastRight)
    expect(recall(total) ?? 1).toBeGreaterThanOrEqual(leastTold)
  })

  test('hardly a headline is set apart as clutter', () => {
    const lost = scored.flatMap(({ score }) => score.headlinesLost)
    expect(lost.length).toBeLessThanOrEqual(mostHeadlinesLost[half] ?? 0)
  })

  test('next to no line of a piece is set apart as clutter', () => {
    const lost = scored.flatMap(({ score }) => score.bodyLinesLost).length
    const lines = scored.reduce((sum, { score }) => sum + score.bodyLines, 0)
    expect(lost / lines).toBeLessThanOrEqual(mostBodyLost)
  })
})

test('every language has texts, and every fifth or more comes with its page', () => {
  for (const folder of halves()) {
    const texts = textsIn(folder)
    expect(new Set(texts.map(({ expected }) => expected.language)).size).toBe(7)
    expect(texts.filter(({ html }) => html !== undefined).length / texts.length).toBeGreaterThan(0.2)
  }
})
