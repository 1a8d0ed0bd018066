/** Extents of numbers and of positions on the globe; longitudes wrap around at 180°. */
import type { Position } from '#lib/charts/map/areas'

/** The least and the greatest of these; infinities the other way round of none. */
export const extentOf = (values: readonly number[]): [least: number, most: number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )

/** The shortest stretch of longitudes that holds all of them, and their latitudes, in degrees. Of at least one position. */
export function boundsOf(positions: readonly Position[]): { middle: Position; span: Position } {
  const [south, north] = extentOf(positions.map(([, latitude]) => latitude))
  const longitudes = positions.map(([longitude]) => longitude).sort((a, b) => a - b)
  const last = longitudes.at(-1) ?? 0
  // The widest gap between neighbours, the last and the first among them, is what is left out.
  let [gap, west] = [(longitudes[0] ?? 0) + 360 - last, longitudes[0] ?? 0]
  for (const [at, longitude] of longitudes.entries()) {
    const before = longitudes[at - 1]
    if (before !== undefined && longitude - before > gap) [gap, west] = [longitude - before, longitude]
  }
  const span = 360 - gap
  return { middle: [west + span / 2, (south + north) / 2], span: [span, north - south] }
}
