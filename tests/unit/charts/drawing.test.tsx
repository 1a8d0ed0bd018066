import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnElement } from '#components/site/drawn'
import { drawing } from '#lib/charts/drawing'
import type { Drawn } from '#lib/charts/drawn'
import type { Sheet } from '#lib/charts/sheet'
import { widthOf } from '#lib/charts/text-width'
import { type Figures, plotKinds } from '#lib/text/chart'

const sheet: Sheet = { width: 640, rtl: false, ids: 'a-', language: 'en' }
const figures: Figures = {
  kind: 'column',
  unit: 'ships a day',
  categories: ['Velm', 'Karst', 'Oude'],
  series: [
    { name: '2024', values: [12, 7, null] },
    { name: '2025', values: [4, -3, 9] },
  ],
}
const one: Figures = { ...figures, series: [{ name: 'Ships', values: [12, 7, 4] }] }
const drawn = (more: Partial<Figures> = {}, on: Partial<Sheet> = {}) =>
  drawing({ ...figures, ...more }, { ...sheet, ...on })
const all = (tree: Drawn): Drawn[] => [
  tree,
  ...tree.slice(2).flatMap((part) => (typeof part === 'string' ? [] : all(part as Drawn))),
]
const classed = (tree: Drawn, name: string) =>
  all(tree).filter(([, attributes]) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  )
const words = (tree: Drawn) =>
  all(tree).flatMap(([tag, , inner]) => (tag === 'text' ? [String(inner).replaceAll(/[\u2068\u2069]/g, '')] : []))
const numbersIn = (tree: Drawn) =>
  all(tree).flatMap(([, attributes]) =>
    Object.values(attributes).flatMap((value) => String(value).match(/NaN|Infinity/g) ?? []),
  )

describe('a chart', () => {
  test.each(plotKinds)('as %s has its categories, its series, its unit and a mark for each number', (kind) => {
    const tree = drawn({ kind })
    expect(words(tree)).toEqual(expect.arrayContaining(['Velm', 'Karst', 'Oude', '2024', '2025', 'ships a day']))
    if (kind === 'line') expect(classed(tree, 'series').filter(([tag]) => tag === 'path')).toHaveLength(2)
    // Five numbers; two more in the legend, where lines are named at their ends instead
    else expect(classed(tree, 'fill')).toHaveLength(7)
  })

  test('is the same whenever it is drawn', () => {
    expect(drawn()).toEqual(drawn())
  })

  test('has no style and no colour of its own, so that the policy of the page and dark mode hold', () => {
    const html = renderToStaticMarkup(drawnElement(drawn()))
    expect(html).not.toMatch(/style=|#[0-9a-f]{3,6}\b|rgb\(/i)
    expect(html).toMatch(/^<svg viewBox="0 0 640 \d+" direction="ltr">/)
  })

  test('tells series apart without colour: by patterns of areas, by signs and dashes', () => {
    expect(all(drawn()).some(([, { fill }]) => fill === 'url(#a-2)')).toBe(true)
    expect(all(drawn()).filter(([tag]) => tag === 'pattern')).toHaveLength(1)
    const signs = new Set(classed(drawn({ kind: 'dot' }), 'sign').map(([, { d }]) => d))
    expect(signs.size).toBe(2)
  })

  test('writes numbers as the language of the piece does', () => {
    const series = [{ name: '', values: [1234.5, 10_000] }]
    const of = (language: string) => words(drawn({ kind: 'bar', categories: ['a', 'b'], series }, { language }))
    expect(of('en')).toContain('1,234.5')
    expect(of('de')).toContain('1.234,5')
    expect(of('ar-EG')).toContain('١٬٢٣٤٫٥')
    expect(of('not a language')).toContain('1,234.5')
    const minus = [{ name: '', values: [-1200, 5] }]
    const arabic = new Intl.NumberFormat('ar-EG').format(-1200)
    expect(words(drawn({ kind: 'bar', categories: ['a', 'b'], series: minus }, { language: 'ar-EG' }))).toContain(
      arabic,
    )
  })

  test('writes huge numbers in words', () => {
    expect(words(drawn({ series: [{ name: '', values: [9e9, 2.5e9, 1] }] }))).toContain('9B')
  })

  test('writes numbers near each other so that no two are the same', () => {
    const values = [10_001_000, 10_002_500, 10_004_000]
    const series = [{ name: '', values }]
    const ticks = (more: Partial<Figures>, on: Partial<Sheet> = {}) =>
      classed(drawn({ kind: 'line', series, ...more }, on), 'tick').map(([, , inner]) =>
        String(inner).replaceAll(/[\u2068\u2069]/g, ''),
      )
    // No shorter in words than in digits
    expect(ticks({})).toEqual(expect.arrayContaining(['10,001,000', '10,001,500', '10,004,000']))
    const further = [{ name: '', values: [10_010_000, 10_060_000] }]
    expect(ticks({ series: further })).toEqual(['10.01M', '10.02M', '10.03M', '10.04M', '10.05M', '10.06M'])
    expect(ticks({ series: [{ name: '', values: [0, 1, 2] }] })).toEqual(['0', '1', '2'])
    expect(ticks({ series: [{ name: '', values: [1, null, 1] }] })).toEqual(['0', '1'])
    expect(ticks({ series: [{ name: '', values: [0, 0.5, 2] }] })).toContain('0.5')
    expect(ticks({ series: [{ name: '', values: [0, 1_250_000, 3_000_000] }] })).toEqual(
      expect.arrayContaining(['0', '500K', '1M', '2.5M']),
    )
    for (const language of ['ur', 'ja', 'hi', 'ar-EG']) {
      const written = ticks({}, { language })
      expect(new Set(written).size).toBe(written.length)
    }
  })

  test.each(['bar', 'dot', 'stacked'] as const)('as %s keeps its numbers within the drawing', (kind) => {
    const long = [
      [1_234_567_891, 1_234_567_895],
      [-1e15, 1e15 - 0.125],
      [10_000_001, 10_000_003],
    ]
    for (const values of long)
      for (const rtl of [false, true]) {
        const tree = drawn({ kind, categories: ['a', 'b'], series: [{ name: '', values }] }, { width: 340, rtl })
        const spans = [...classed(tree, 'tick'), ...classed(tree, 'value')].map(([, { x, class: kinds }, inner]) => {
          const width = widthOf(String(inner))
          const isMiddle = /middle/.test(String(kinds))
          const from = isMiddle ? Number(x) - width / 2 : /end/.test(String(kinds)) ? Number(x) - width : Number(x)
          return [from, from + width] as const
        })
        expect(spans.length).toBeGreaterThan(0)
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(-0.1)
          expect(to).toBeLessThanOrEqual(340.1)
        }
      }
  })

  describe('of lines', () => {
    const three = (wheat: (number | null)[], barley: (number | null)[]) =>
      drawn({
        kind: 'line',
        series: [
          { name: 'Wheat', values: wheat },
          { name: 'Barley', values: barley },
        ],
      })
    const named = (tree: Drawn, name: string) =>
      all(tree).flatMap(([tag, { x, y }, inner]) =>
        tag === 'text' && String(inner).includes(name) ? [{ x: Number(x), y: Number(y) }] : [],
      )
    const swatches = (tree: Drawn) => classed(tree, 'series').filter(([tag]) => tag === 'line')

    test('names each at its end, behind its own sign', () => {
      const tree = three([1, 5, 9], [9, 5, 1])
      expect(swatches(tree)).toEqual([])
      for (const [name, series] of [
        ['Wheat', 's1'],
        ['Barley', 's2'],
      ] as const) {
        const [label] = named(tree, name)
        const signs = classed(tree, 'sign').filter(([, { class: kinds }]) => String(kinds).endsWith(series))
        const [x = 0, y = 0] =
          String(signs.at(-1)?.[1].transform)
            .match(/[\d.]+/g)
            ?.map(Number) ?? []
        expect((label?.x ?? 0) - x).toBeCloseTo(10, 0)
        expect((label?.y ?? 0) - y).toBeCloseTo(4.5, 0)
      }
    })

    test.each([
      ['one ends before the last category', three([1, 5, null], [9, 5, 1])],
      ['two end at nearly the same value', three([1, 5, 9], [2, 5, 8.9])],
      ['two end at the same value', three([1, 5, 0], [9, 5, 0])],
    ])('names them above the drawing where %s', (_, tree) => {
      expect(swatches(tree)).toHaveLength(2)
      for (const name of ['Wheat', 'Barley']) {
        expect(named(tree, name)).toHaveLength(1)
        expect(named(tree, name)[0]?.y).toBeLessThan(20)
      }
    })
  })

  test('begins at the right where the language does', () => {
    const [[, left] = [], [, right] = []] = [drawn(one), drawn(one, { rtl: true })].map(
      (tree) => all(tree).find(([tag]) => tag === 'rect') ?? [],
    ) as { x: number; width: number }[][]
    expect(Number(right?.x) + Number(right?.width)).toBeCloseTo(640 - Number(left?.x), 0)
    expect(words(drawn(one, { rtl: true })).sort()).toEqual(words(drawn(one)).sort())
  })

  test('takes marks that turn words out of names, and keeps each in its own direction', () => {
    const tree = drawn({ ...one, categories: ['a\u202eb', 'c\u2069d', '<b>'] })
    const spelt = all(tree).flatMap(([tag, , inner]) => (tag === 'text' ? [inner] : []))
    expect(spelt).toEqual(expect.arrayContaining(['\u2068ab\u2069', '\u2068cd\u2069', '\u2068<b>\u2069']))
    expect(renderToStaticMarkup(drawnElement(tree))).toContain('&lt;b&gt;')
  })

  test('lies down where names have no room under its columns', () => {
    const categories = [
      'The port authority of Velm and Karst',
      'The association of pilots of the Oude',
      'Everybody else there',
    ]
    const tree = drawn({ ...one, categories }, { width: 340 })
    const bars = classed(tree, 'fill').map(([, { y }]) => y)
    expect(new Set(bars).size).toBe(3)
    expect(words(tree).join(' ')).toContain('The port authority')
  })

  test('breaks a line at a gap, and marks what stands alone', () => {
    const tree = drawn({
      kind: 'line',
      categories: ['1', '2', '3', '4', '5'],
      series: [{ name: '', values: [1, 2, null, 3, null] }],
    })
    expect(classed(tree, 'series')[0]?.[1].d).toMatch(/^M[^M]+M[^M]+Z?$/)
    expect(classed(tree, 'sign')).toHaveLength(3)
  })

  test('shows nothing for a gap, and stacks the rest', () => {
    const tree = drawn({
      kind: 'stacked',
      series: [figures.series[0], { name: 'b', values: [1, 2, 3] }].filter((s) => s !== undefined),
    })
    expect(classed(tree, 'fill')).toHaveLength(7)
  })

  test.each(plotKinds)('as %s can be drawn of whatever may be drawn', (kind) => {
    // As lib/text/chart-number lets them through, some of them next to each other
    const double = fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((one) => (Math.abs(one) < 1e-12 ? 0 : one))
    const value = fc.option(
      fc.oneof(double, fc.constantFrom(0, 1, -1, 1e15, -1e15, 1e-12, 1e15 - 0.125, 1 + Number.EPSILON, 0.3, 0.1 + 0.2)),
    )
    const name = fc.string({ unit: 'grapheme', maxLength: 60 })
    const any = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.record({
          kind: fc.constant(kind),
          unit: fc.option(name),
          categories: fc.array(name, { minLength: rows, maxLength: rows }),
          series: fc.array(fc.record({ name, values: fc.array(value, { minLength: rows, maxLength: rows }) }), {
            minLength: columns,
            maxLength: columns,
          }),
        }),
      )
      .filter(({ series }) => series.some(({ values }) => values.some((one) => one !== null)))
    fc.assert(
      fc.property(any, fc.constantFrom(340, 640), fc.boolean(), (given, width, rtl) => {
        const tree = drawing(given, { ...sheet, width, rtl })
        expect(numbersIn(tree)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})
