/** Regions in shades of their numbers. */
import { type GeoProjection, geoPath } from 'd3-geo'
import type { Drawn } from '#lib/charts/drawn'
import { type Area, areasOf, positionsOf } from '#lib/charts/map/areas'
import { drawnAreas } from '#lib/charts/map/ground'
import { legendOfShades } from '#lib/charts/map/legend'
import { labelled } from '#lib/charts/map/names'
import { fitted } from '#lib/charts/map/projection'
import type { Label } from '#lib/charts/map/room'
import { shadesOf } from '#lib/charts/map/shades'
import type { Sheet } from '#lib/charts/sheet'
import { lineHeight, widthOf } from '#lib/charts/text-width'
import type { MapFigures } from '#lib/text/map-figures'
import type { MapRegion } from '#lib/text/map-outline'
import { searchForm } from '#lib/text/search-form'

export function regions(sheet: Sheet, figures: MapFigures, top: number): { drawn: Drawn[]; height: number } {
  const values = figures.series[0]?.values ?? []
  const known = new Map(figures.categories.map((name, at) => [searchForm(name), values[at] ?? null]))
  const numberOf = ({ name }: Pick<MapRegion, 'name'>) => known.get(searchForm(name)) ?? null
  const shades = shadesOf(
    values.filter((value) => value !== null),
    sheet.language,
  )
  const all = figures.outline?.regions ?? []
  const legend = legendOfShades(
    sheet,
    shades,
    all.some((region) => numberOf(region) === null),
    top,
  )
  const head = top + legend.height
  const positions = all.flatMap(({ rings }) => rings.flatMap(positionsOf))
  const { projection, height } = fitted(positions, sheet.width, 4, head)
  const ground = areasOf(figures.outline)
  const shown = all.map((region, at) => {
    const value = numberOf(region)
    const areas = ground.regions[at] ?? []
    return {
      areas,
      look: value === null ? 'region' : `region q${shades.shadeOf(value)}`,
      labels: labelsWithin(areas, projection, region.name, value === null ? [] : [shades.write(value)]),
    }
  })
  return {
    height: legend.height + height,
    drawn: [
      ...legend.drawn,
      ...drawnAreas(ground.beneath, projection, 'land'),
      ...shown.flatMap(({ areas, look }) => drawnAreas(areas, projection, look)),
      labelled(
        sheet,
        shown.map(({ labels }) => labels),
        { x: 0, y: head, width: sheet.width, height },
        [],
      ),
    ],
  }
}

/** Around the middle of its largest part: name and number, or the number alone, where they are not wider than it is. */
function labelsWithin(areas: readonly Area[], projection: GeoProjection, name: string, value: string[]): Label[] {
  const path = geoPath(projection)
  const [largest] = areas.map((area) => ({ area, size: path.area(area) })).sort((a, b) => b.size - a.size)
  if (!largest || !(largest.size > 0)) return []
  const [x, y] = path.centroid(largest.area)
  const [[left, high], [right, low]] = path.bounds(largest.area)
  const choices = [[name, ...value], value].filter(({ length }) => length > 0)
  return choices.flatMap((lines): Label[] => {
    const height = lines.length * lineHeight
    const fits = Math.max(...lines.map(widthOf)) <= right - left && height <= low - high
    return fits ? [{ x, y: y - height / 2, anchor: 'middle', lines }] : []
  })
}
