import { describe, expect, test } from 'vitest'
import { chartOf } from '#lib/text/chart'
import { chartAt, setChart } from '#lib/text/chart-commands'
import { namesMap } from '#lib/text/chart-paste'
import { changesIn, compared } from '#lib/text/compare'
import { inertHtml } from '#lib/text/inert-html'
import { type TextNode, withoutUnset } from '#lib/text/json'
import { decimalSignOfPlaces } from '#lib/text/map-figures'
import { outlineBounds, outlineText } from '#lib/text/map-outline'
import { plainText } from '#lib/text/plain'
import { validateDraft, validateText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { english } from '#tests/support/english'
import { block, cell, chart, doc, row, say, table } from '#tests/support/texts'
import { writersApart } from '#tests/support/writer'

const article = (...blocks: TextNode[]) =>
  doc(block('headline', say('Ports close')), block('standfirst', say('Ships wait')), ...blocks)
const ring = [-32, 40, -29, 40, -29, 43]
const chartOutline = outlineText({
  beneath: [],
  regions: [
    { name: 'Vélm', rings: [ring] },
    { name: 'Karst', rings: [ring] },
  ],
})
const places = [row('Port', 'Lat', 'Lon', 'Ships'), row('Velm', '41.5', '-31', '12'), row('Karst', '42', '-30.25', '–')]
const regions = [row('Region', 'Ships'), row('VELM', '12'), row('Karst', '')]
const points = (rows: TextNode[], attrs: Record<string, unknown> = {}) =>
  chart('Ships', rows, { chart: 'points', ...attrs })
const byRegion = (rows: TextNode[], attrs: Record<string, unknown> = {}) =>
  chart('Ships', rows, { chart: 'regions', chartOutline, ...attrs })
const why = (node: TextNode) => {
  const wrong = chartOf(node)?.wrong
  return wrong ? english(wrong) : null
}

describe('a map in a text', () => {
  test('of places says where they are, and how much is there', () => {
    const map = points(places, { chartOutline, chartUnit: 'ships' })
    expect(validateText(article(map))).toEqual(article(map))
    expect(chartOf(map)).toMatchObject({
      ...{ kind: 'points', unit: 'ships', categories: ['Velm', 'Karst'], wrong: null },
      series: [{ name: 'Ships', values: [12, null] }],
      places: [
        { latitude: 41.5, longitude: -31 },
        { latitude: 42, longitude: -30.25 },
      ],
      outline: { regions: [{ name: 'Vélm' }, { name: 'Karst' }] },
    })
    expect(plainText(article(map)).text).toContain('Velm | 41.5 | -31 | 12')
  })

  test('of places needs no number and nothing beneath', () => {
    const bare = points([row('Port', 'Lat', 'Lon'), row('Velm', '41,5', '-31')], { chartDecimals: 'comma' })
    expect(chartOf(bare)).toMatchObject({ series: [], outline: null, wrong: null, places: [{ latitude: 41.5 }] })
  })

  test('of regions finds them by name, whatever their capitals and accents', () => {
    expect(chartOf(byRegion(regions))).toMatchObject({
      ...{ kind: 'regions', categories: ['VELM', 'Karst'], wrong: null, places: [] },
      series: [{ name: 'Ships', values: [12, null] }],
    })
  })

  test('that is no map any more has no outline', () => {
    expect(chartOf(chart('', regions, { chartOutline }))).not.toHaveProperty('outline')
  })

  test.each<[string, unknown]>([
    ['an outline that is words', 'Velm'],
    ['an outline that is an object', { beneath: [] }],
    ['markup in place of one', '<svg onload=alert(1)>'],
    ['positions beyond the earth', chartOutline.replace('-32', '-320')],
    ['GeoJSON as it came', '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}'],
    ['too long an outline', chartOutline.padEnd(outlineBounds.characters + 1)],
  ])('is refused with %s', (_, outline) => {
    expect(() => validateDraft(article(points(places, { chartOutline: outline })))).toThrow('outline of a map')
  })

  const at = (...cells: string[]) => points([row('Port', 'Lat', 'Lon', 'Ships'), row(...cells)])
  test.each<[string, TextNode, string]>([
    ['a latitude of 91', at('Velm', '91', '0', '1'), 'In row 2, “91” is no latitude.'],
    ['no latitude', at('Velm', '', '0', '1'), 'In row 2, “” is no latitude.'],
    ['a longitude of -180.1', at('Velm', '0', '-180.1', '1'), 'In row 2, “-180.1” is no longitude.'],
    ['a latitude that is NaN', at('Velm', 'NaN', '0', '1'), 'In row 2, “NaN” is no latitude.'],
    ['a latitude without end', at('Velm', '1e308', '0', '1'), 'In row 2, column 2, “1e308” is no number.'],
    ['words for a latitude', at('Velm', '41° N', '0', '1'), 'In row 2, column 2, “41° N” is no number.'],
    ['less than nothing', at('Velm', '0', '0', '-1'), 'below zero'],
    ['no number at all', at('Velm', '0', '0', '–'), 'no number in it'],
    ['two numbers a place', points([row('', 'a', 'b', 'c', 'd'), row('V', '1', '1', '1', '1')]), 'at most one number'],
    ['no longitude', points([row('', 'a'), row('V', '1')]), 'A map of places takes'],
    [
      '61 places',
      points([row('', 'a', 'b'), ...Array.from({ length: 61 }, () => row('V', '1', '1'))]),
      'more than 60 rows',
    ],
    ['merged cells', points([row('P', cell('Lat', { colspan: 2 })), row('V', '1', '1')]), 'cells are merged'],
    ['no outline', byRegion(regions, { chartOutline: null }), 'need an outline'],
    ['a region that there is not', byRegion([row('', 'a'), row('Oude', '1')]), 'no region called “Oude”'],
    ['a region twice', byRegion([row('', 'a'), row('Velm', '1'), row('vélm', '2')]), '“vélm” stands there twice'],
    ['two numbers a region', byRegion([row('', 'a', 'b'), row('Velm', '1', '2')]), 'a name and one number'],
  ])('says why it can’t be drawn with %s', (_, map, words) => {
    expect(why(map)).toContain(words)
  })

  test.each([
    [['48.137', '11.575'], 'point'],
    [['48,137', '11,575'], 'comma'],
    [['48', '11'], null],
    [['48.1', '11,5'], null],
  ])('tells from the places %j by which sign decimals begin', (cells, sign) => {
    expect(
      decimalSignOfPlaces([
        ['Port', 'Lat.', 'Lon.'],
        ['Velm', ...cells, '1.234'],
      ]),
    ).toBe(sign)
  })

  test('knows by its columns whether the first row names them', () => {
    expect(namesMap([['Velm', '41.5', '-31', '12']])).toBe(false)
    expect(namesMap([['Port', 'Lat', 'Lon', 'Ships']])).toBe(true)
    expect(namesMap([['Velm', '41.5', '-31', '–']])).toBe(true)
  })

  test('from a piece stays a map where it is pasted, with its outline', () => {
    const copied = (outline: string) =>
      inertHtml(
        `<table data-chart="regions" data-decimals="point" data-outline="${outline.replaceAll('"', '&quot;')}"><caption>Ships</caption><tbody><tr><td>Region</td><td>Ships</td></tr></tbody></table>`,
      )
    expect(copied(chartOutline)).toContain(`data-outline="${chartOutline.replaceAll('"', '&quot;')}"`)
  })
})

test.each([
  ['another outline', { chartOutline: chartOutline.replace('-32', '-33') }],
  ['another kind', { chart: 'column', chartOutline: null }],
  ['another unit', { chartUnit: 'tugs' }],
])('a map with %s is another one to whoever looks at what has changed', (_, attrs) => {
  const [before, after] = [byRegion(regions), byRegion(regions, attrs)]
  expect(changesIn(compared(article(before), article(after)))).toEqual({ added: 6, removed: 6 })
  expect(changesIn(compared(article(before), article(before)))).toEqual({ added: 0, removed: 0 })
})

test('of two people one gives a map its outline while the other one writes in it, and both keep what they did', () => {
  const plain = table('Ships', [row('Region', 'Ships'), row('Velm', '12')], { headerRow: true, headerColumn: true })
  const { writers, meet } = writersApart(textToUpdate(validateDraft(article(plain, block('paragraph', say('two'))))))
  const [me, they] = writers
  const said = { chartDecimals: 'point', chartUnit: null, chartDescription: null } as const
  me.goBehind('Velm')
  me.run(setChart({ attributes: { ...said, chart: 'regions', chartOutline }, named: true }))
  they.goBehind('12')
  they.type('0')
  meet()
  const [mine, theirs] = writers.map((writer) => withoutUnset(writer.state().doc.toJSON()))
  expect(mine).toEqual(theirs)
  expect(chartAt(me.state())?.chart).toMatchObject({ kind: 'regions', series: [{ values: [120] }], wrong: null })
  me.run(setChart(null))
  expect(JSON.stringify(withoutUnset(me.state().doc.toJSON()))).not.toContain('chartOutline')
})
