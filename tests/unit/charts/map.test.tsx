import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { drawnElement } from '#components/site/drawn'
import { drawing } from '#lib/charts/drawing'
import type { Drawn } from '#lib/charts/drawn'
import { areasOf } from '#lib/charts/map/areas'
import { mapInWords } from '#lib/charts/map/in-words'
import { roomIn } from '#lib/charts/map/room'
import { shadesOf } from '#lib/charts/map/shades'
import type { Sheet } from '#lib/charts/sheet'
import { lineHeight, widthOf } from '#lib/charts/text-width'
import { type MapFigures, mapBounds } from '#lib/text/map-figures'
import { type MapOutline, outlineBounds, outlineIn, outlineText, type Ring } from '#lib/text/map-outline'

const sheet: Sheet = { width: 640, rtl: false, ids: 'a-', language: 'en' }
const square = (x: number, y: number, size: number): Ring => [x, y, x + size, y, x + size, y + size, x, y + size]
const outline: MapOutline = {
  beneath: [square(5, 35, 30)],
  regions: [
    { name: 'Velm', rings: [square(10, 40, 5), square(12, 42, 1)] },
    { name: 'Karst', rings: [square(15, 40, 5)] },
    { name: 'Oude', rings: [square(20, 40, 0.1)] },
  ],
}
const regions: MapFigures = {
  ...{ kind: 'regions', unit: 'tonnes a head', places: [], outline },
  categories: ['velm', 'Karst'],
  series: [{ name: 'Wheat', values: [12, 3] }],
}
const points: MapFigures = {
  ...{ kind: 'points', unit: 'ships', outline: { beneath: [square(0, 30, 40)], regions: [] } },
  categories: ['Maren North', 'Dunmere', 'Salt Quay'],
  places: [
    { longitude: 11, latitude: 44 },
    { longitude: 13, latitude: 45 },
    { longitude: 13.5, latitude: 42 },
  ],
  series: [{ name: 'At anchor', values: [19, 7, null] }],
}
const all = (tree: Drawn): Drawn[] => [
  tree,
  ...tree.slice(2).flatMap((part) => (typeof part === 'string' ? [] : all(part as Drawn))),
]
const bare = (words: unknown) => String(words).replaceAll(/[\u2068\u2069\u200f]/g, '')
const words = (tree: Drawn) => all(tree).flatMap(([tag, , inner]) => (tag === 'text' ? [bare(inner)] : []))
const classed = (tree: Drawn, name: string) =>
  all(tree).filter(([, attributes]) =>
    String(attributes.class ?? '')
      .split(' ')
      .includes(name),
  )
const onMap = (tree: Drawn) => classed(tree, 'on-map').flatMap(all)
const heightOf = (tree: Drawn) => Number(String(tree[1].viewBox).split(' ')[3])
const oddNumbers = (tree: Drawn) =>
  all(tree).flatMap(([, attributes]) =>
    Object.values(attributes).flatMap((value) => String(value).match(/NaN|Infinity|e[+-]\d/g) ?? []),
  )

/** Where the words of a map stand, as rectangles. */
const boxes = (tree: Drawn) =>
  onMap(tree).flatMap(([tag, { x, y, class: kinds }, inner]) => {
    if (tag !== 'text') return []
    const width = widthOf(bare(inner))
    const left = /end/.test(String(kinds))
      ? Number(x) - width
      : /middle/.test(String(kinds))
        ? Number(x) - width / 2
        : Number(x)
    return [{ left, right: left + width, top: Number(y) - 12.5, bottom: Number(y) - 12.5 + lineHeight }]
  })
const overlaps = (some: ReturnType<typeof boxes>) =>
  some.flatMap((a, at) =>
    some
      .slice(at + 1)
      .filter(
        (b) => a.left < b.right - 0.2 && b.left < a.right - 0.2 && a.top < b.bottom - 0.2 && b.top < a.bottom - 0.2,
      ),
  )

describe('a map of places', () => {
  test('has its names, its numbers, its unit, the land beneath, and a circle for each', () => {
    const tree = drawing(points, sheet)
    expect(words(tree)).toEqual(expect.arrayContaining(['ships', 'Maren North', '19', 'Dunmere', '7', 'Salt Quay']))
    expect(classed(tree, 'land')).toHaveLength(1)
    expect(classed(tree, 'hollow')).toHaveLength(1)
    const [north, dunmere] = all(tree)
      .filter(([tag, { class: kinds, cx }]) => tag === 'circle' && kinds === 'circle s1' && cx !== undefined)
      .slice(-2)
    expect(Number(north?.[1].r)).toBeGreaterThan(Number(dunmere?.[1].r))
  })

  test('has circles whose areas are to each other as their numbers', () => {
    const series = [{ name: '', values: [100, 25, null] }]
    const radii = classed(drawing({ ...points, series }, sheet), 's1').map(([, { r }]) => Number(r))
    const [large = 0, small = 0] = radii.slice(-2)
    expect((large / small) ** 2).toBeCloseTo(4, 0)
  })

  test('has north above and east at the right, in right-to-left languages too', () => {
    for (const rtl of [false, true]) {
      const [north, dunmere, salt] = classed(drawing({ ...points, series: [] }, { ...sheet, rtl }), 'circle').map(
        ([, { cx, cy }]) => [Number(cx), Number(cy)] as const,
      )
      expect(north?.[0]).toBeLessThan(dunmere?.[0] ?? 0)
      expect(salt?.[1]).toBeGreaterThan(north?.[1] ?? 0)
    }
  })

  test('across the date line keeps its places together', () => {
    const places = [
      { longitude: 179, latitude: -17 },
      { longitude: -179, latitude: -16 },
      { longitude: 178, latitude: -18 },
    ]
    const across = classed(drawing({ ...points, places }, sheet), 'circle')
      .slice(-3)
      .map(([, { cx }]) => Number(cx))
    expect(Math.max(...across) - Math.min(...across)).toBeGreaterThan(200)
  })

  test('of one place is drawn', () => {
    const one = { ...points, categories: ['Velm'], places: [{ longitude: 0, latitude: 90 }], series: [] }
    const tree = drawing(one, sheet)
    expect(words(tree)).toEqual(['ships', 'Velm'])
    expect(oddNumbers(tree)).toEqual([])
  })
})

describe('a map of regions', () => {
  test('has a shade for each number, a look for those without one, and what shades mean in plain numbers', () => {
    const tree = drawing(regions, sheet)
    const looks = all(tree).flatMap(([tag, { class: kinds }]) => (tag === 'path' ? [kinds] : []))
    expect(looks).toEqual(['land', 'region q6', 'region q1', 'region'])
    expect(words(tree)).toEqual(
      expect.arrayContaining(['tonnes a head', '2–4', '10–12', '–', 'Velm', '12', 'Karst', '3']),
    )
  })

  test('writes bounds in the order in which one reads', () => {
    const legend = (language: string, rtl: boolean) =>
      all(drawing(regions, { ...sheet, language, rtl })).flatMap(([, { class: kinds }, inner]) =>
        String(kinds).startsWith('range') ? [String(inner)] : [],
      )
    expect(legend('en', false)[0]).toBe('\u20682–4\u2069')
    expect(legend('ar-EG', true)[0]).toBe('\u2068\u200f٢–٤\u2069')
  })

  test('with one number for all has one shade', () => {
    expect(shadesOf([5, 5], 'en').steps).toEqual([{ shade: 4, words: '5' }])
    expect(shadesOf([5, 5], 'en').shadeOf(5)).toBe(4)
  })

  test('puts a number that is a bound into the higher shade, and the last into the last', () => {
    const { steps, shadeOf } = shadesOf([0, 2, 4], 'en')
    expect(steps.map(({ words }) => words)).toEqual(['0–1', '1–2', '2–3', '3–4'])
    expect([0, 1, 3.99, 4].map(shadeOf)).toEqual([steps[0]?.shade, steps[1]?.shade, steps[3]?.shade, steps[3]?.shade])
  })

  test('is the same whichever way round its rings run', () => {
    const turned = (ring: Ring) => {
      const flat: number[] = []
      for (let at = ring.length - 2; at >= 0; at -= 2) flat.push(ring[at] ?? 0, ring[at + 1] ?? 0)
      return flat
    }
    const other = {
      beneath: outline.beneath.map(turned),
      regions: outline.regions.map((one) => ({ ...one, rings: one.rings.map(turned) })),
    }
    const bounds = (of: MapOutline) => {
      const [, velm] = all(drawing({ ...regions, outline: of }, sheet)).filter(([tag]) => tag === 'path')
      const numbers = [...String(velm?.[1].d).matchAll(/[ML]([\d.-]+),([\d.-]+)/g)].map(([, x]) => Number(x))
      return [Math.min(...numbers), Math.max(...numbers)]
    }
    expect(bounds(other)).toEqual(bounds(outline))
  })
})

test('a line is straight in longitude and latitude, and the date line is none', () => {
  const [parallel] = areasOf({ beneath: [[0, 60, 90, 60, 45, 80]], regions: [] }).beneath
  expect(parallel?.coordinates[0]?.filter(([, latitude]) => latitude === 60).length).toBeGreaterThan(40)
  const [fiji] = areasOf({ beneath: [[179, -18, -179, -18, -179, -16, 179, -16]], regions: [] }).beneath
  expect(fiji?.coordinates[0]?.every(([longitude]) => Math.abs(longitude) >= 179)).toBe(true)
})

describe('an outline of long sides', () => {
  // As many regions and positions as may be kept, from pole to pole and back
  const zigzag = (west: number): Ring => Array.from({ length: 20 }, (_, at) => [west + at, at % 2 ? 89 : -89]).flat()
  const names = Array.from({ length: outlineBounds.regions }, (_, at) => `r${at}`)
  const kept = outlineText({ beneath: [], regions: names.map((name, at) => ({ name, rings: [zigzag(at % 2)] })) })
  const longSides = outlineIn(kept)
  const figures: MapFigures = { ...regions, categories: ['r0'], outline: longSides }

  test('gets no more positions on its way than one of short sides, however many regions it has', () => {
    expect(longSides).not.toBeNull()
    const rings = areasOf(longSides).regions.flatMap((areas) => areas.flatMap(({ coordinates }) => coordinates))
    expect(rings).toHaveLength(outlineBounds.regions)
    // What is kept, its ends again, and 10,000 on the way
    const most = outlineBounds.positions + outlineBounds.regions + 10_000
    expect(rings.flat().length).toBeLessThanOrEqual(most)
  })

  test.each(['regions', 'points'] as const)('is drawn as %s with so many, too', (kind) => {
    const places = kind === 'points' ? [{ longitude: 0, latitude: 0 }] : []
    const tree = drawing({ ...figures, kind, places, series: kind === 'points' ? [] : figures.series }, sheet)
    const corners = classed(tree, 'region').flatMap(([tag, { d }]) => (tag === 'path' ? String(d).match(/[ML]/g) : []))
    expect(corners.length).toBeGreaterThan(outlineBounds.regions)
    // Each part is cut once more where it leaves the sheet or the projection’s edge.
    expect(corners.length).toBeLessThan(2 * (outlineBounds.positions + 10_000))
  })

  test('is made ready once for every width at which it is drawn', () => {
    expect(areasOf(longSides)).toBe(areasOf(longSides))
    expect(areasOf(outlineIn(kept))).not.toBe(areasOf(longSides))
  })
})

test('has no style and no colour of its own, and names are words', () => {
  const named = { ...points, categories: ['<script>alert(1)</script>', 'a\u202eb', '"'] }
  const html = renderToStaticMarkup(drawnElement(drawing(named, sheet)))
  expect(html).not.toMatch(/style=|#[0-9a-f]{3,6}\b|rgb\(|<script/i)
  expect(html).not.toContain('\u202e')
})

test('is told in words by its numbers, the largest first', () => {
  expect(mapInWords(points, 'en')).toEqual(['Maren North 19', 'Dunmere 7', 'Salt Quay'])
  expect(mapInWords({ ...points, series: [] }, 'en')).toEqual(['Maren North', 'Dunmere', 'Salt Quay'])
})

test('room is given once', () => {
  const give = roomIn({ x: 0, y: 0, width: 100, height: 40 }, [{ x: 0, y: 0, width: 10, height: 10 }])
  const at = (x: number, y: number) => ({ x, y, anchor: 'start' as const, lines: ['ab'] })
  expect(give([at(5, 5), at(20, 5)])).toEqual(at(20, 5))
  expect(give([at(20, 10)])).toBeNull()
  expect(give([at(95, 20)])).toBeNull()
})

describe('whatever may be drawn', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 40 })
  const degree = (most: number) =>
    fc.oneof(
      fc.double({ min: -most, max: most, noNaN: true }).map((value) => Number(value.toFixed(5)) + 0),
      fc.constantFrom(0, most, -most),
    )
  const ring = fc
    .array(fc.tuple(degree(180), degree(90)), { minLength: 3, maxLength: 14 })
    .map((positions) => positions.flat())
  const outlines = fc.record({
    beneath: fc.array(ring, { maxLength: 3 }),
    regions: fc
      .array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 5 })
      .map((some) => some.map((rings, at) => ({ name: `r${at}`, rings }))),
  })
  // As lib/text/chart-number lets them through
  const number = fc
    .oneof(fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.constantFrom(0, 1, 1e15, -1e15, 1e-12, 0.1 + 0.2))
    .map((value) => (Math.abs(value) < 1e-12 ? 0 : value))
  const sheets = fc.record({
    ...{ width: fc.constantFrom(340, 480, 640), rtl: fc.boolean(), ids: fc.constant('x-') },
    language: fc.constantFrom('en', 'ar-EG', 'ur', 'hi', 'x'),
  })
  const holds = (tree: Drawn, { width }: Sheet) => {
    expect(oddNumbers(tree)).toEqual([])
    expect(heightOf(tree)).toBeLessThan(width * 1.2 + 400)
    expect(overlaps(boxes(tree))).toEqual([])
    for (const { left, right } of boxes(tree)) expect(left >= -0.1 && right <= width + 0.1).toBe(true)
  }

  test('as places', () => {
    const place = fc.record({
      ...{ name, longitude: degree(180), latitude: degree(90) },
      value: fc.option(number.map(Math.abs)),
    })
    const given = fc.record({
      places: fc.oneof(
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.array(place, { minLength: mapBounds.points, maxLength: mapBounds.points }),
      ),
      outline: fc.option(outlines),
      ...{ valued: fc.boolean(), unit: fc.option(name) },
    })
    fc.assert(
      fc.property(given, sheets, ({ places, outline: beneath, valued, unit }, on) => {
        const figures: MapFigures = {
          ...{ kind: 'points', unit, outline: beneath, places },
          categories: places.map((one) => one.name),
          series: valued ? [{ name: '', values: places.map(({ value }) => value) }] : [],
        }
        holds(drawing(figures, on), on)
      }),
      { numRuns: 150 },
    )
  }, 120_000)

  test('as regions', () => {
    const given = outlines.chain((of) =>
      fc.record({
        outline: fc.constant(of),
        values: fc
          .array(fc.option(number), { minLength: of.regions.length, maxLength: of.regions.length })
          .filter((some) => some.some((value) => value !== null)),
        unit: fc.option(name),
      }),
    )
    fc.assert(
      fc.property(given, sheets, ({ values, unit, outline: of }, on) => {
        const figures: MapFigures = {
          ...{ kind: 'regions', unit, outline: of, places: [] },
          categories: of.regions.map((one) => one.name),
          series: [{ name: '', values }],
        }
        holds(drawing(figures, on), on)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})
