import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMessage } from '#lib/messages/message'
import { outlineOfGeoJson } from '#lib/text/map-geojson'
import { onGrid } from '#lib/text/map-grid'
import { isSmallEnough, type MapOutline, outlineBounds, outlineIn, outlineText, ringsOf } from '#lib/text/map-outline'
import { english } from '#tests/support/english'

const square = (x: number, y: number, size = 1) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const feature = (properties: object | null, ...rings: unknown[]) => ({
  ...{ type: 'Feature', properties },
  geometry: { type: 'Polygon', coordinates: rings },
})
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })
const read = (given: string, names: string[] = []): MapOutline => {
  const outline = outlineOfGeoJson(given, names)
  if (isMessage(outline)) throw new Error(english(outline))
  return outline
}
const refusal = (given: string) => {
  const outline = outlineOfGeoJson(given, [])
  return isMessage(outline) ? english(outline) : null
}

describe('the outline that a text holds', () => {
  const outline: MapOutline = {
    beneath: [[0, 0, 10, 0, 10, 10]],
    regions: [{ name: 'Velm', rings: [[1, 1, 2, 1, 2, 2.5]] }],
  }
  const text = outlineText(outline)

  test('is read as it was written', () => {
    expect(outlineIn(text)).toEqual(outline)
  })

  const long = Array.from({ length: outlineBounds.positions + 1 }, (_, at) => [at % 170, at % 80]).flat()
  test.each<[string, unknown]>([
    ['no words', { beneath: [] }],
    ['no JSON', '{"beneath"'],
    ['nothing', '{"beneath":[],"regions":[]}'],
    ['something beside it', text.replace('{"beneath"', '{"x":1,"beneath"')],
    ['something beside a region', text.replace('{"name"', '{"x":1,"name"')],
    ['white space', text.replace('[', '[ ')],
    ['a number that is none', text.replace('10,10', '1e999,10')],
    ['words for a number', text.replace('10,10', '"10",10')],
    ['more decimals than anybody sees', text.replace('2.5', '2.5000001')],
    ['a place beyond the pole', text.replace('10,10', '10,91')],
    ['a place beyond the date line', text.replace('10,10', '181,10')],
    ['half a position', text.replace('10,10', '10')],
    ['two positions', '{"beneath":[[1,2,3,4]],"regions":[]}'],
    ['a region without a name', text.replace('Velm', '')],
    ['a name of two lines', text.replace('Velm', 'Ve\\nlm')],
    ['a name twice', outlineText({ beneath: [], regions: [...outline.regions, ...outline.regions] })],
    ['a region without rings', outlineText({ ...outline, regions: [{ name: 'Velm', rings: [] }] })],
    ['more positions than are seen', outlineText({ beneath: [long], regions: [] })],
    ['more than may be kept', `{"beneath":[[${'1,2,'.repeat(20_000)}1,2]],"regions":[]}`],
    ['a prototype', '{"__proto__":{},"beneath":[[1,2,3,4,5,6]],"regions":[]}'],
  ])('is none with %s', (_, value) => {
    expect(outlineIn(value)).toBeNull()
  })
})

describe('GeoJSON', () => {
  test('becomes regions by their names, with all that is called so, and holes', () => {
    const given = collection(
      feature({ name: 'Velm' }, square(0, 0, 4), square(1, 1)),
      {
        type: 'Feature',
        properties: { name: 'Karst' },
        geometry: { type: 'MultiPolygon', coordinates: [[square(5, 0)]] },
      },
      feature({ name: 'Velm' }, square(0, 6)),
      { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 1] } },
    )
    const outline = read(given)
    expect(outline.regions.map(({ name, rings }) => [name, rings.length])).toEqual([
      ['Velm', 3],
      ['Karst', 1],
    ])
    expect(outline.regions[0]?.rings[0]).toEqual([0, 0, 4, 0, 4, 4, 0, 4])
    expect(outlineIn(outlineText(outline))).toEqual(outline)
  })

  test('is named by the property that fits the table, whatever its name', () => {
    const given = collection(
      feature({ name: '17', district: 'Vélm', note: 'x' }, square(0, 0)),
      feature({ name: '18', district: 'Karst' }, square(2, 0)),
    )
    expect(read(given, ['velm', 'Karst']).regions.map(({ name }) => name)).toEqual(['Vélm', 'Karst'])
    expect(read(given).regions.map(({ name }) => name)).toEqual(['17', '18'])
  })

  test('without names is numbered', () => {
    const bare = JSON.stringify({ type: 'Polygon', coordinates: [square(0, 0)] })
    expect(read(bare).regions.map(({ name }) => name)).toEqual(['1'])
    expect(read(collection(feature(null, square(0, 0)), feature({ a: 1 }, square(2, 0)))).regions).toHaveLength(2)
  })

  test('keeps a name that is markup as words on one line', () => {
    const name = '<script>alert(1)</script>\n\u0000x'
    expect(read(collection(feature({ name }, square(0, 0)))).regions[0]?.name).toBe('<script>alert(1)</script> x')
  })

  test('of many details is made small, and neighbours keep one border', () => {
    const border = Array.from({ length: 20_000 }, (_, at) => [Math.sin(at) / 50, at / 2_000])
    const given = collection(
      feature({ name: 'West' }, [[-5, 0], ...border, [-5, 10], [-5, 0]]),
      feature({ name: 'East' }, [[5, 10], ...border.toReversed(), [5, 0], [5, 10]]),
    )
    const outline = read(given)
    expect(isSmallEnough(outline)).toBe(true)
    const inner = ({ rings }: MapOutline['regions'][number]) => {
      const flat = rings[0] ?? []
      return flat.flatMap((value, at) => (at % 2 === 0 && Math.abs(value) < 1 ? [`${value} ${flat[at + 1]}`] : []))
    }
    const [west = [], east = []] = outline.regions.map(inner)
    expect(west.length).toBeGreaterThan(100)
    expect(new Set(west)).toEqual(new Set(east))
  })

  test('keeps a region that is too small to be seen as a dot', () => {
    const outline = read(
      collection(feature({ name: 'Land' }, square(0, 0, 40)), feature({ name: 'Isle' }, square(50, 0, 1e-6))),
    )
    expect(outline.regions.map(({ name }) => name)).toEqual(['Land', 'Isle'])
    expect(outlineIn(outlineText(outline))).not.toBeNull()
  })

  test.each<[string, string, RegExp]>([
    ['no JSON', '{', /no GeoJSON/],
    ['TopoJSON', '{"type":"Topology","arcs":[]}', /no GeoJSON/],
    ['a list', '[]', /no GeoJSON/],
    ['no polygon', collection({ type: 'Feature', geometry: { type: 'Point', coordinates: [1, 2] } }), /no area/],
    ['metres', collection(feature({}, square(4_500_000, 5_300_000))), /nowhere on earth.*WGS 84/],
    [
      'NaN',
      collection(
        feature({}, [
          [null, 1],
          [2, 2],
          [3, 3],
        ]),
      ),
      /position null, 1 is nowhere/,
    ],
    [
      'words for a position',
      collection(
        feature({}, [
          ['a', 'b'],
          [2, 2],
          [3, 3],
        ]),
      ),
      /nowhere/,
    ],
    [
      'huge numbers',
      collection(
        feature({}, [
          [1e308, 1e308],
          [2, 2],
          [3, 3],
        ]),
      ),
      /nowhere/,
    ],
    [
      'too many regions',
      collection(...Array.from({ length: 201 }, (_, at) => feature({ name: `n${at}` }, square(at % 90, 0)))),
      /more than 200/,
    ],
    ['too much', 'x'.repeat(5_000_001), /5,000,000 characters/],
    [
      'too many positions',
      collection(
        feature(
          {},
          Array.from({ length: 300_001 }, () => [1, 1]),
        ),
      ),
      /too many details/,
    ],
    [
      'more islands than can be kept',
      collection(
        feature(
          { name: 'a' },
          ...Array.from({ length: 9_000 }, (_, at) => square((at % 95) * 1.5, Math.floor(at / 95) * 0.9, 1.4)),
        ),
      ),
      /too many details/,
    ],
  ])('is refused in one sentence with %s', (_, given, why) => {
    expect(refusal(given)).toMatch(why)
  })

  test('of collections without end does not exhaust anything', () => {
    let nested: unknown = { type: 'Polygon', coordinates: [square(0, 0)] }
    for (let at = 0; at < 500; at += 1) nested = { type: 'GeometryCollection', geometries: [nested] }
    expect(refusal(JSON.stringify(nested))).toMatch(/no area/)
  })

  test('of whatever is either refused in words or kept as it may be', () => {
    const number = fc.oneof(
      fc.double(),
      fc.double({ min: -200, max: 200 }),
      fc.constantFrom(null, 'x', 180, -180, 90, -90),
    )
    const ring = fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 12 })
    const geometry = fc.record({
      type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection', 'Point'),
      coordinates: fc.oneof(
        fc.array(ring, { maxLength: 3 }),
        fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 }),
        fc.anything(),
      ),
    })
    const any = fc.array(
      fc.record({ type: fc.constant('Feature'), properties: fc.dictionary(fc.string(), fc.anything()), geometry }),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(any, (features) => {
        const outline = outlineOfGeoJson(JSON.stringify({ type: 'FeatureCollection', features }), ['a'])
        if (isMessage(outline)) expect(english(outline)).not.toBe('')
        else expect(outlineIn(outlineText(outline))).toEqual(outline)
      }),
      { numRuns: 1_500 },
    )
  })
})

test('an outline on a grid stays on it', () => {
  const ring = fc
    .array(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })), {
      minLength: 3,
      maxLength: 40,
    })
    .map((positions) => positions.flat())
  fc.assert(
    fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
      const once = onGrid({ beneath: rings, regions: [{ name: 'a', rings }] })
      if (!once) throw new Error('So little is small enough.')
      expect(outlineIn(outlineText(once))).toEqual(once)
      expect(
        ringsOf(onGrid(once) ?? once)
          .flat()
          .every(Number.isFinite),
      ).toBe(true)
    }),
    { numRuns: 1_500 },
  )
})
