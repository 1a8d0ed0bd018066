import { describe, expect, test } from 'vitest'
import { totalOf } from '#tests/recognition/report'
import { type Field, fields } from '#tests/recognition/score'
import { precision, recall } from '#tests/recognition/tally'
import { halves, scoreAll, textsIn } from '#tests/recognition/texts'

/** What recognition reaches on each folder of texts: of what it tells, this much is right; of what there is, this much is told. */
const floors: Record<Field, { precision: number; recall: number }> = {
  language: { precision: 0.99, recall: 0.81 },
  headline: { precision: 0.61, recall: 0.24 },
  standfirst: { precision: 0.99, recall: 0.08 },
  date: { precision: 0.99, recall: 0.08 },
  assumedYear: { precision: 0, recall: 0 },
  dateline: { precision: 0.99, recall: 0.04 },
  agency: { precision: 0.99, recall: 0.08 },
  byline: { precision: 0.5, recall: 0.04 },
  subheads: { precision: 0.5, recall: 0.5 },
  lists: { precision: 0, recall: 0 },
  leftOut: { precision: 0, recall: 0 },
  embargo: { precision: 0, recall: 0 },
  attributions: { precision: 0.77, recall: 0.18 },
  unnamed: { precision: 0, recall: 0 },
}

/** Of the lines of the pieces, the share that may be set apart by mistake. */
const mostBodyLost = 0.01

describe.each(halves())('on the texts in %s', (folder) => {
  const scored = scoreAll(textsIn(folder))

  test.each(fields)('%s is told as rightly and as often as before', (field) => {
    const total = totalOf(scored, field)
    expect(precision(total) ?? 1).toBeGreaterThanOrEqual(floors[field].precision)
    expect(recall(total) ?? 1).toBeGreaterThanOrEqual(floors[field].recall)
  })

  test('no headline is set apart as clutter', () => {
    expect(scored.flatMap(({ name, score }) => score.headlinesLost.map((line) => `${name}: ${line}`))).toEqual([])
  })

  test('next to no line of a piece is set apart as clutter', () => {
    const lost = scored.flatMap(({ score }) => score.bodyLinesLost).length
    const lines = scored.reduce((sum, { score }) => sum + score.bodyLines, 0)
    expect(lost / lines).toBeLessThanOrEqual(mostBodyLost)
  })
})

test('every language has texts, and a third of them come with their page', () => {
  for (const folder of halves()) {
    const texts = textsIn(folder)
    expect(new Set(texts.map(({ expected }) => expected.language)).size).toBe(7)
    expect(texts.filter(({ html }) => html !== undefined).length / texts.length).toBeGreaterThan(0.3)
  }
})
