/** An outline as d3-geo draws it. */
import { geoArea } from 'd3-geo'
import { type MapOutline, type Ring, ringsOf } from '#lib/text/map-outline'

export type Position = [longitude: number, latitude: number]
export type Area = { type: 'Polygon'; coordinates: Position[][] }
/** `regions`: the areas of each region, in their order */
type OutlineAreas = { beneath: readonly Area[]; regions: readonly (readonly Area[])[] }

/** In degrees, between two positions */
const longest = 2
/** In a whole outline */
const mostAdded = 10_000
const hemisphere = 2 * Math.PI

const none: OutlineAreas = { beneath: [], regions: [] }
// A page draws a map at two widths, and what lies beneath is the same.
const made = new WeakMap<MapOutline, OutlineAreas>()

/**
 * d3-geo draws great circles, and GeoJSON means lines that are straight in longitude and latitude (RFC 7946, 3.1.1): long ones get positions
 * on their way. What is enclosed is the smaller part of the sphere, whichever way round the ring runs.
 */
export function areasOf(outline: MapOutline | null): OutlineAreas {
  if (!outline) return none
  const known = made.get(outline)
  if (known) return known
  const step = stepFor(ringsOf(outline))
  const areas = (rings: readonly Ring[]) => rings.map((ring) => areaOf(ring, step))
  const all = { beneath: areas(outline.beneath), regions: outline.regions.map(({ rings }) => areas(rings)) }
  made.set(outline, all)
  return all
}

/** So long that sides of these rings, all together, get no more than `mostAdded` positions on their way. */
function stepFor(rings: readonly Ring[]): number {
  const length = rings.flatMap(sides).reduce((sum, [from, to]) => sum + lengthOf(from, to), 0)
  return Math.max(longest, length / mostAdded)
}

function areaOf(ring: Ring, step: number): Area {
  const line = sides(ring).flatMap(([from, to]) => onTheWay(from, to, step))
  const first = line[0]
  const closed = first ? [...line, first] : line
  const area: Area = { type: 'Polygon', coordinates: [closed] }
  return geoArea(area) > hemisphere ? { type: 'Polygon', coordinates: [closed.toReversed()] } : area
}

export function positionsOf(ring: Ring): Position[] {
  const positions: Position[] = []
  for (let at = 0; at + 1 < ring.length; at += 2) positions.push([ring[at] ?? 0, ring[at + 1] ?? 0])
  return positions
}

function sides(ring: Ring): [Position, Position][] {
  const positions = positionsOf(ring)
  return positions.map((from, at) => [from, positions[(at + 1) % positions.length] ?? from])
}

/** The shorter way round: a side from 179° to -179° crosses the date line. */
const eastward = ([from]: Position, [to]: Position): number => ((((to - from + 180) % 360) + 360) % 360) - 180

const lengthOf = (from: Position, to: Position) => Math.max(Math.abs(eastward(from, to)), Math.abs(to[1] - from[1]))

/** From the first on, without the second */
function onTheWay(from: Position, to: Position, step: number): Position[] {
  const count = Math.ceil(lengthOf(from, to) / step)
  if (count <= 1) return [from]
  const east = eastward(from, to)
  return Array.from({ length: count }, (_, at) => [
    from[0] + (east * at) / count,
    from[1] + ((to[1] - from[1]) * at) / count,
  ])
}
