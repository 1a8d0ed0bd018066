/**
 * An outline from GeoJSON (RFC 7946), as every program for maps writes it: its polygons by name. Written by hand, since what came in is walked
 * once, with one sentence for the first thing that is wrong, in a dialog that should carry no more than it needs.
 */
import { type Message, message } from '#lib/messages/message'
import { onGrid } from '#lib/text/map-grid'
import { isOnEarth, type MapOutline, type MapRegion, outlineBounds, type Ring } from '#lib/text/map-outline'
import { lineFrom } from '#lib/text/picture'
import { searchForm } from '#lib/text/search-form'

/** In characters; what is kept of it is a hundredth */
const longestGeoJson = 5_000_000
const mostPositions = 300_000
const mostFeatures = 5_000
/** Collections in collections */
const deepest = 5

type Feature = { properties: Record<string, unknown>; rings: Ring[] }
type Plain = Record<string, unknown>

/**
 * The outline, simplified so far that it may be kept; or why there is none. `names` are those of the table: where several properties could
 * name the regions, the one that fits them does.
 */
export function outlineOfGeoJson(given: string, names: readonly string[]): MapOutline | Message {
  if (given.length > longestGeoJson) return message('charts.wrong.outlineTooLong', { most: longestGeoJson })
  const read = featuresIn(parsed(given))
  if (!Array.isArray(read)) return read
  if (read.length === 0) return message('charts.wrong.outlineEmpty')
  const regions = named(read, names)
  if (regions.length > outlineBounds.regions)
    return message('charts.wrong.outlineRegions', { most: outlineBounds.regions })
  return onGrid({ beneath: [], regions }) ?? message('charts.wrong.outlineFine')
}

function parsed(given: string): unknown {
  try {
    return JSON.parse(given)
  } catch {
    return null
  }
}

function featuresIn(root: unknown): Feature[] | Message {
  const features: Feature[] = []
  let wrong: Message | null = null
  let positions = 0

  function ring(value: unknown): Ring[] {
    if (!Array.isArray(value)) return []
    positions += value.length
    const flat: number[] = []
    if (positions > mostPositions) return []
    for (const position of value) {
      const [x, y] = Array.isArray(position) ? position : []
      if (!Number.isFinite(x) || !Number.isFinite(y) || !isOnEarth(x, y)) {
        wrong ??= message('charts.wrong.outlinePosition', { words: `${String(x)}, ${String(y)}`.slice(0, 40) })
        return []
      }
      flat.push(x, y)
    }
    return flat.length >= 6 ? [flat] : []
  }

  function rings(geometry: unknown, depth: number): Ring[] {
    if (!isPlain(geometry) || depth > deepest) return []
    const { type, coordinates, geometries } = geometry
    if (type === 'Polygon') return listIn(coordinates).flatMap(ring)
    if (type === 'MultiPolygon') return listIn(coordinates).flatMap((one) => listIn(one).flatMap(ring))
    return type === 'GeometryCollection' ? listIn(geometries).flatMap((one) => rings(one, depth + 1)) : []
  }

  function visit(value: unknown): void {
    if (!isPlain(value)) return
    if (value.type === 'FeatureCollection')
      for (const one of listIn(value.features).slice(0, mostFeatures)) feature(one)
    else feature(value)
  }

  function feature(value: unknown): void {
    if (!isPlain(value)) return
    const own = value.type === 'Feature' ? rings(value.geometry, 0) : rings(value, 0)
    const properties = isPlain(value.properties) ? value.properties : {}
    const { id } = value
    if (own.length > 0) features.push({ properties: id === undefined ? properties : { id, ...properties }, rings: own })
  }

  if (!isPlain(root) || !types.includes(String(root.type))) return message('charts.wrong.outlineUnread')
  visit(root)
  if (positions > mostPositions) return message('charts.wrong.outlineFine')
  return wrong ?? features
}

const types = ['FeatureCollection', 'Feature', 'Polygon', 'MultiPolygon', 'GeometryCollection']
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** One region for each name, with all that is called so. What has none is called by its number. */
function named(features: readonly Feature[], names: readonly string[]): MapRegion[] {
  const property = namingProperty(features, names)
  const byName = new Map<string, Ring[]>()
  for (const [at, { properties, rings }] of features.entries()) {
    const own = property === null ? '' : lineFrom(wordsOf(properties[property]), outlineBounds.name)
    const name = own || String(at + 1)
    byName.set(name, [...(byName.get(name) ?? []), ...rings])
  }
  return [...byName].map(([name, rings]) => ({ name, rings }))
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''

/** Which property names most of what the table names; without a table, one that is called so. */
function namingProperty(features: readonly Feature[], names: readonly string[]): string | null {
  const wanted = new Set(names.map(searchForm))
  const properties = [...new Set(features.flatMap((one) => Object.keys(one.properties)))]
  const counted = properties.map((property) => ({
    property,
    fits: features.filter((one) => wanted.has(searchForm(wordsOf(one.properties[property])))).length,
    isName: /^(?:name|title|nom|nombre)(?:_\w+)?$/i.test(property),
  }))
  const [best] = counted.toSorted((a, b) => b.fits - a.fits || Number(b.isName) - Number(a.isName))
  return best && (best.fits > 0 || best.isName) ? best.property : null
}
