import { describe, expect, test } from 'vitest'
import { nothingRead, type Read } from '#tests/recognition/adapter'
import { type Expected, expectedSchema } from '#tests/recognition/expected'
import { sameLine, sameName } from '#tests/recognition/names'
import { scoreOf } from '#tests/recognition/score'
import { precision, recall, weighted } from '#tests/recognition/tally'

const wanted: Expected = {
  language: 'en',
  importedOn: '2026-11-21',
  headline: 'Pilots shut Velm harbour',
  standfirst: null,
  dates: ['2026-11-20'],
  assumedYear: true,
  dateline: { places: ['VELM, Norvalia'], agency: 'Selm Press' },
  byline: ['Harro Lindqvist'],
  subheads: ['What they want'],
  lists: 2,
  leftOut: ['Share', '###'],
  leftOutEither: ['Updated 20 Nov'],
  embargo: '2026-11-24T06:00Z',
  attributions: [
    { source: 'Ida Marsk', words: '“Nobody has told us anything' },
    { source: 'unnamed: two officials', words: 'Two officials said an offer' },
  ],
  attributionsEither: [{ source: 'Selm Press', words: '“Nobody has told us anything' }],
}

const quotation = '“Nobody has told us anything,” Ms Marsk told Selm Press.'
const said = (source: string | null, sentence: string, paragraph = sentence) => ({ source, sentence, paragraph })

const all: Read = {
  ...wanted,
  dates: [{ iso: '2026-11-20', yearAssumed: true }],
  dateline: { places: ['Velm'], agency: 'selm press' },
  attributions: [said('Ida Marsk', quotation), said(null, 'Two officials said an offer was being prepared.')],
}

const lines = ['Pilots shut Velm harbour', 'Share', quotation, '###', 'Updated 20 Nov']
const score = (read: Partial<Read>, expected: Partial<Expected> = {}) =>
  scoreOf({ ...wanted, ...expected }, { ...all, ...read }, lines)

describe('a reading is scored', () => {
  test('a right one has nothing wrong and nothing missing', () => {
    const { headlinesLost, bodyLinesLost, bodyLines, ...tallies } = score({})
    expect({ headlinesLost, bodyLinesLost, bodyLines }).toEqual({ headlinesLost: [], bodyLinesLost: [], bodyLines: 3 })
    for (const tally of Object.values(tallies)) expect(tally).toMatchObject({ wrong: [], missing: [] })
  })

  test('one that tells nothing has nothing wrong', () => {
    const { headlinesLost, bodyLinesLost, bodyLines, ...tallies } = scoreOf(wanted, nothingRead, lines)
    for (const tally of Object.values(tallies)) expect(tally).toMatchObject({ right: 0, wrong: [] })
    expect(tallies.attributions.missing).toEqual(['Ida Marsk | “Nobody has told us anything'])
  })

  test('another headline is wrong, and one is missing', () => {
    expect(score({ headline: 'Share' }).headline).toEqual({ right: 0, wrong: ['Share'], missing: [wanted.headline] })
  })

  test('a headline that only a person could tell counts for nothing', () => {
    const guess = { headline: null, headlineEither: 'Pilots shut Velm harbour' }
    expect(score({}, guess).headline).toEqual({ right: 0, wrong: [], missing: [] })
    expect(score({ headline: 'Share' }, guess).headline.wrong).toEqual(['Share'])
  })

  test('the region of a dateline may be left away, the town may not', () => {
    expect(score({ dateline: { places: ['VELM', 'Norvalia'], agency: null } }).dateline.right).toBe(1)
    expect(score({ dateline: { places: ['Norvalia'], agency: null } }).dateline.right).toBe(0)
  })

  test('two towns are both needed', () => {
    const both = { dateline: { places: ['Velm', 'Port Ossel'], agency: null } }
    expect(score({}, both).dateline.right).toBe(0)
    expect(score(both, both).dateline.right).toBe(1)
  })

  test('a place in the line of the author may be told or not', () => {
    const none = { dateline: null, datelineEither: ['Velm'] }
    expect(score({}, none).dateline).toEqual({ right: 0, wrong: [], missing: [] })
    expect(score({ dateline: { places: ['Ossel'], agency: null } }, none).dateline.wrong).toEqual(['Ossel'])
  })

  test('an embargo is the same moment in any zone, and without one by the clock', () => {
    expect(score({ embargo: '2026-11-24T07:00+01:00' }).embargo.right).toBe(1)
    expect(score({ embargo: '2026-11-24T06:00' }).embargo.right).toBe(1)
    expect(score({ embargo: '2026-11-24T06:00+01:00' }).embargo.right).toBe(0)
  })

  test('a headline set apart is lost, and so is a line of the piece', () => {
    const { leftOut, headlinesLost, bodyLinesLost } = score({
      headline: null,
      leftOut: ['Share', 'Pilots shut Velm harbour', quotation, 'Updated 20 Nov'],
    })
    expect(headlinesLost).toEqual(['Pilots shut Velm harbour'])
    expect(bodyLinesLost).toEqual([quotation])
    expect(leftOut).toMatchObject({ right: 1, missing: ['###'] })
  })

  test('a second headline set apart is none lost', () => {
    const twice = { leftOut: ['Pilots shut Velm harbour'] }
    expect(score(twice, twice)).toMatchObject({ headlinesLost: [], bodyLinesLost: [], leftOut: { right: 1 } })
  })

  test('lines set apart in one are the lines they were', () => {
    expect(score({ leftOut: ['Print Share'] }, { leftOut: ['Listen', 'Print', 'Share'] }).leftOut).toEqual({
      right: 2,
      wrong: [],
      missing: ['Listen'],
    })
  })

  test('the right name at another sentence is wrong', () => {
    expect(score({ attributions: [said('Ida Marsk', 'Eleven ships were waiting.')] }).attributions).toMatchObject({
      right: 0,
      wrong: ['Ida Marsk | Eleven ships were waiting.'],
    })
  })

  test('another sentence of the same paragraph will do, and the same source twice counts once', () => {
    const paragraph = `${quotation} “Nothing at all,” she said.`
    const twice = [said('Ida Marsk', quotation, paragraph), said('Ida Marsk', '“Nothing at all,” she said.', paragraph)]
    expect(score({ attributions: twice }).attributions).toEqual({ right: 1, wrong: [], missing: [] })
    expect(score({ attributions: twice.slice(1) }).attributions.right).toBe(1)
  })

  test('a source that may be told or not counts for nothing', () => {
    expect(score({ attributions: [said('Selm Press', quotation)] }).attributions).toMatchObject({ right: 0, wrong: [] })
  })

  test('a name for somebody unnamed is wrong', () => {
    const { attributions, unnamed } = score({ attributions: [said('Two Officials', 'Two officials said an offer.')] })
    expect(attributions.wrong).toHaveLength(1)
    expect(unnamed.missing).toHaveLength(1)
  })
})

describe('names', () => {
  test.each([
    ['the Ministry of Health', 'Ministry of Health'],
    ['Dr. Joel Tamber', 'joel tamber'],
    ['Éléonore Fabre', 'Eleonore Fabre'],
    ['le ministère de l’Intérieur', "ministère de l'Intérieur"],
    ['السيد سمير الحلواني', 'سمير الحلواني'],
    ['اتحادیهٔ قالی', 'اتحاديه قالي'],
    ['گل‌اندام بهرامی', 'گل‌اندام بهرامي'],
  ])('%s is %s', (one, other) => expect(sameName(one, other)).toBe(true))

  test.each([
    ['Marsk', 'Ida Marsk'],
    ['Ida', 'Ida Marsk'],
    ['Ministry', 'Ministry of Health'],
    ['President', 'Minister'],
    ['Ida Marsk Foundation', 'Ida Marsk'],
    ['الحلواني', 'سمير الحلواني'],
  ])('%s is not %s', (one, other) => expect(sameName(one, other)).toBe(false))

  test('lines are the same whatever their signs and spaces', () => {
    expect(sameLine('« Une heure, c’est long »', '«Une heure, c’est long»')).toBe(true)
    expect(sameLine('Share', 'Share this')).toBe(false)
  })
})

describe('figures', () => {
  test('there is none of nothing', () => {
    const none = { right: 0, wrong: [], missing: [] }
    expect([precision(none), recall(none), weighted(none)]).toEqual([null, null, null])
  })

  test('a wrong one weighs as much as five missing ones', () => {
    expect(weighted({ right: 5, wrong: ['x'], missing: ['y'] })).toBe(0.5)
    expect(weighted({ right: 5, wrong: [], missing: ['a', 'b', 'c', 'd', 'e'] })).toBe(0.5)
  })

  test('precision is of what was told, recall of what there is', () => {
    const tally = { right: 3, wrong: ['x'], missing: ['y', 'z', 'w'] }
    expect([precision(tally), recall(tally)]).toEqual([0.75, 0.5])
  })
})

test('an expected reading of another shape is refused', () => {
  expect(expectedSchema.safeParse(wanted).success).toBe(true)
  expect(expectedSchema.safeParse({ ...wanted, headlin: 'x' }).success).toBe(false)
  expect(expectedSchema.safeParse({ ...wanted, dates: ['20 Nov'] }).success).toBe(false)
})
