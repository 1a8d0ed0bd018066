import { describe, expect, test } from 'vitest'
import { drawing } from '#lib/charts/drawing'
import type { Plot } from '#lib/figures/plot'
import { correctionsShown, decisionsShown, lateShown, sharesShown, statesShown } from '#lib/figures/shown'
import { csvOf } from '#lib/figures/table'
import { weeksUntil } from '#lib/figures/weeks'
import { newsroomLanguageCodes } from '#lib/messages/languages'

const now = new Date('2026-11-28T12:00:00Z')
const weeks = weeksUntil('UTC', '2026-11-28', 4)
const week = { pieces: 2, claims: 8, sourced: 7, verified: 2 }
const none = { pieces: 0, claims: 0, sourced: 0, verified: 0 }
const desk = (name: string | null) => ({ deskId: name, desk: name, weeks: [none, week, none, week] })
const late = {
  ...{ dueAt: new Date('2026-11-27T09:00:00Z'), headline: '=HYPERLINK("x")', desk: 'World', who: 'Ada Marrel' },
  ...{ task: 'reporter' as const, article: { id: 'a1', state: 'draft' as const } },
}

const states = (byAge: number[]) => statesShown([{ state: 'in_review', byAge }], 'en')
const decided = (median: number | null) =>
  decisionsShown(
    weeks.map((each) => ({ ...each, decided: median === null ? 0 : 3, median, slowest: median })),
    'en',
  )
const words = ({ rows }: Plot) => rows.map((row) => row.map((cell) => cell.words))

describe('a plot', () => {
  test('is not drawn where there is nothing to count', () => {
    const empty = [
      states([0, 0, 0, 0, 0]),
      decided(null),
      lateShown([], 'en', now),
      sharesShown('sourced', { weeks, desks: [{ ...desk('World'), weeks: weeks.map(() => none) }] }, 'en'),
      correctionsShown(
        weeks.map((each) => ({ ...each, byCause: {} })),
        'en',
      ),
    ]
    expect(empty.map(({ figures }) => figures)).toEqual([null, null, null, null, null])
  })

  test.each(newsroomLanguageCodes)('is drawn in %s, and has a cell for each column', (language) => {
    const plots = [
      statesShown([{ state: 'draft', byAge: [1, 2, 0, 0, 4] }], language),
      decisionsShown(
        weeks.map((each) => ({ ...each, decided: 1, median: 5400, slowest: 9000 })),
        language,
      ),
      lateShown([late], language, now),
      sharesShown('verified', { weeks, desks: [desk('World'), desk(null)] }, language),
      correctionsShown(
        weeks.map((each) => ({ ...each, byCause: { our_error: 1 } })),
        language,
      ),
    ]
    for (const { figures, columns, rows } of plots) {
      expect(figures && drawing(figures, { width: 340, rtl: language === 'ar', ids: 'x', language })[0]).toBe('svg')
      for (const row of rows) expect(row).toHaveLength(columns.length)
    }
  })

  test('of states adds up', () => {
    expect(words(states([1, 2, 0, 0, 4]))).toEqual([['In review', '1', '2', '0', '0', '4', '7']])
  })

  test('of decisions tells hours, and a week without one by a dash', () => {
    expect(words(decided(5400))[0]).toEqual(['2 November 2026', '3', '1.5', '1.5'])
    expect(words(decided(null))[0]).toEqual(['2 November 2026', '0', '–', '–'])
  })

  test('of shares has a gap where nothing went out, and six desks at most; the table has them all', () => {
    const desks = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(desk)
    const { figures, rows } = sharesShown('sourced', { weeks, desks }, 'en')
    expect(figures?.series.map(({ name }) => name)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
    expect(figures?.series[0]?.values).toEqual([null, 87.5, null, 87.5])
    expect(rows).toHaveLength(14)
  })

  test('of corrections puts weeks together where their names have no room; the table has each', () => {
    const year = weeksUntil('UTC', '2026-11-28', 52).map((each) => ({ ...each, byCause: { legal: 1 } }))
    const { figures, rows } = correctionsShown(year, 'en')
    expect(figures?.categories).toHaveLength(13)
    expect(figures?.series.map(({ values }) => values[0])).toEqual([0, 0, 0, 4])
    expect(rows).toHaveLength(52)
  })
})

test('a table is CSV with names, days and numbers for programs, and runs nothing in a spreadsheet', () => {
  const [head, row] = csvOf(lateShown([late], 'fr', now))
    .slice(1)
    .split('\r\n')
  expect(head).toBe('"piece","desk","who","what","due","lateBy"')
  expect(row).toBe(`"'=HYPERLINK(""x"")","World","Ada Marrel","reporter","2026-11-27T09:00:00.000Z","27"`)
})
