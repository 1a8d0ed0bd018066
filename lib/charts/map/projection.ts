/** Which part of the earth a map shows, and how it is laid flat. */
import { type GeoProjection, geoAzimuthalEqualArea, geoEqualEarth } from 'd3-geo'
import type { Position } from '#lib/charts/map/areas'
import { boundsOf, extentOf } from '#lib/charts/map/bounds'

/** In degrees: wider than this is better seen by a projection of the world */
const [widest, highest] = [150, 100]
/** About two kilometres, in the unit of a projection of scale 1: nearer one does not look. At one place alone from further away. */
const [nearest, nearestAlone] = [0.0003, 0.03]
const [flattest, tallest] = [0.45, 0.95]

export type Fitted = { projection: GeoProjection; height: number }

/**
 * A projection in which areas can be compared, with all of these positions on a sheet so wide, `margin` from its edges, below `top`. It is around
 * their middle, so that the date line is nowhere special.
 */
export function fitted(positions: readonly Position[], width: number, margin: number, top: number): Fitted {
  const { middle, span } = boundsOf(positions)
  const isWorld = span[0] > widest || span[1] > highest
  const projection = isWorld
    ? geoEqualEarth().rotate([-middle[0], 0])
    : geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).clipAngle(90)
  projection.scale(1).translate([0, 0])
  const placed = positions.map((position): Position => projection(position) ?? [0, 0])
  const [left, right] = extentOf(placed.map(([x]) => x))
  const [high, low] = extentOf(placed.map(([, y]) => y))
  const least = span[0] === 0 && span[1] === 0 ? nearestAlone : nearest
  const [across, down] = [Math.max(least, right - left), Math.max(least, low - high)]
  const height = Math.round(width * Math.min(tallest, Math.max(flattest, down / across)))
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down)
  projection
    .scale(scale)
    .translate([width / 2 - (scale * (left + right)) / 2, top + height / 2 - (scale * (high + low)) / 2])
    .clipExtent([
      [0, top],
      [width, top + height],
    ])
  return { projection, height }
}
