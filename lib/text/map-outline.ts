/**
 * What lies beneath the figures of a map. It is kept with the block, so that what was approved is what is drawn, whatever becomes of the
 * file or the package that it came from (docs/decisions/175).
 */
import { lineFrom } from '#lib/text/picture'

/** Longitude, latitude, longitude, latitude, … in degrees (WGS 84, in GeoJSON’s order). Its end is its beginning, which stands there once. */
export type Ring = readonly number[]

/** What is within an odd number of its rings is the region: a hole is one more ring. */
export type MapRegion = { name: string; rings: readonly Ring[] }

export type MapOutline = {
  /** Land that is no subject of the map, which may reach beyond it */
  beneath: readonly Ring[]
  regions: readonly MapRegion[]
}

/** Lengths in characters. More positions than this are not seen at the width of a column, and make a page heavy. */
export const outlineBounds = { characters: 48_000, positions: 4_000, regions: 200, name: 100 } as const

/** About a metre */
export const mostDecimals = 5

export const isOnEarth = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

/** As it is stored: the one way to write it. */
export const outlineText = ({ beneath, regions }: MapOutline): string =>
  JSON.stringify({ beneath, regions: regions.map(({ name, rings }) => ({ name, rings })) })

export const ringsOf = ({ beneath, regions }: MapOutline): Ring[] => [
  ...beneath,
  ...regions.flatMap(({ rings }) => rings),
]

/** Whether as much of it may be kept with a block. */
export const isSmallEnough = (outline: MapOutline): boolean =>
  outline.regions.length <= outlineBounds.regions &&
  ringsOf(outline).reduce((sum, ring) => sum + ring.length / 2, 0) <= outlineBounds.positions &&
  outlineText(outline).length <= outlineBounds.characters

/** The outline that a text holds; null for anything that `outlineText` would not have written. */
export function outlineIn(value: unknown): MapOutline | null {
  if (typeof value !== 'string' || value.length > outlineBounds.characters) return null
  const { beneath, regions } = objectIn(value)
  if (!isListOf(beneath, isRing) || !isListOf(regions, isRegion)) return null
  const outline = { beneath, regions }
  const names = new Set(regions.map(({ name }) => name))
  const isSound = names.size === regions.length && ringsOf(outline).length > 0 && isSmallEnough(outline)
  return isSound && outlineText(outline) === value ? outline : null
}

export const isOutline = (value: unknown): value is string => outlineIn(value) !== null

function objectIn(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json)
    return isObject(value) ? value : {}
  } catch {
    return {}
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isListOf = <T>(value: unknown, holds: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(holds)

function isRing(value: unknown): value is number[] {
  if (!isListOf(value, isDegree) || value.length < 6 || value.length % 2 === 1) return false
  return value.every((degrees, at) => at % 2 === 0 || isOnEarth(value[at - 1] ?? 0, degrees))
}

const isDegree = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Number(value.toFixed(mostDecimals)) === value

function isRegion(value: unknown): value is MapRegion {
  if (!isObject(value)) return false
  const { name, rings } = value
  return isListOf(rings, isRing) && rings.length > 0 && typeof name === 'string' && isRegionName(name)
}

const isRegionName = (name: string) => name !== '' && lineFrom(name, outlineBounds.name) === name
