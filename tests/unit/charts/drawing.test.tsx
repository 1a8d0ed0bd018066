import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnElement } from '#components/site/drawn'
import { drawing } from '#lib/charts/drawing'
import type { Drawn } from '#lib/charts/drawn'
import type { Sheet } from '#lib/charts/sheet'
import { chartKinds, type Figures } from '#lib/text/chart'

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
  test.each(chartKinds)('as %s has its categories, its series, its unit and a mark for each number', (kind) => {
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

  test.each(chartKinds)('as %s can be drawn of whatever may be drawn', (kind) => {
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
