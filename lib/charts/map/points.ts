/** Places as circles as large as their numbers, over what lies beneath. */
import { scaleSqrt } from 'd3-scale'
import { type Drawn, rounded } from '#lib/charts/drawn'
import { areasOf, type Position, positionsOf } from '#lib/charts/map/areas'
import { drawnAreas } from '#lib/charts/map/ground'
import { legendOfSizes } from '#lib/charts/map/legend'
import { labelled } from '#lib/charts/map/names'
import { fitted } from '#lib/charts/map/projection'
import { labelsAround } from '#lib/charts/map/room'
import type { Sheet } from '#lib/charts/sheet'
import { numbersOf } from '#lib/charts/value-scale'
import type { MapFigures } from '#lib/text/map-figures'

const least = 3

export function points(sheet: Sheet, figures: MapFigures, top: number): { drawn: Drawn[]; height: number } {
  const values = figures.series[0]?.values ?? null
  const known = (values ?? []).filter((value) => value !== null)
  const most = Math.max(0, ...known)
  const sized = scaleSqrt()
    .domain([0, most || 1])
    .range([0, sheet.width * 0.01 + 12])
  const radius = (value: number | null | undefined) => (values ? Math.max(least, sized(value ?? 0)) : 4.5)
  const legend = most > 0 ? legendOfSizes(sheet, known, radius, top) : { drawn: [], height: 0 }
  const places = figures.places.map(({ longitude, latitude }): Position => [longitude, latitude])
  const regions = figures.outline?.regions.flatMap(({ rings }) => rings) ?? []
  const shown = [...places, ...regions.flatMap(positionsOf)]
  const head = top + legend.height
  const { projection, height } = fitted(shown, sheet.width, radius(most) + 6, head)
  const { write } = numbersOf([0, most], sheet.language)
  const circles = places
    .map((place, at) => {
      const [x, y] = projection(place) ?? [0, 0]
      const value = values?.[at] ?? null
      const words = value === null ? [] : [write(value)]
      return { x, y, r: radius(value), isGap: values !== null && value === null, value, at, words }
    })
    // Small ones stand on large ones, and the largest have the first choice of room for their names.
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1) || a.at - b.at)
  const ground = areasOf(figures.outline)
  const frame = { x: 0, y: head, width: sheet.width, height }
  const taken = circles.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }))
  const wanted = circles.map((circle) => {
    const lines = [figures.categories[circle.at] ?? '', ...circle.words].filter(Boolean)
    return labelsAround(circle, lines, sheet.rtl ? 'end' : 'start')
  })
  return {
    height: legend.height + height,
    drawn: [
      ...legend.drawn,
      ...drawnAreas(ground.beneath, projection, 'land'),
      ...ground.regions.flatMap((areas) => drawnAreas(areas, projection, 'region')),
      ...circles.map(
        ({ x, y, r, isGap }): Drawn => [
          'circle',
          { class: isGap ? 'circle hollow' : 'circle s1', cx: rounded(x), cy: rounded(y), r: rounded(r) },
        ],
      ),
      labelled(sheet, wanted, frame, taken),
    ],
  }
}
