/** What of the world lies around a position. */
import { type GeoPermissibleObjects, geoEquirectangular, geoStream } from 'd3-geo'
import type { Position } from '#lib/charts/map/areas'
import type { Ring } from '#lib/text/map-outline'

/** Rings of land within so many degrees of the middle, cut at that edge. */
export function clipped(land: GeoPermissibleObjects, middle: Position, reach: Position): Ring[] {
  const [x, y] = [Math.min(180, reach[0]), reach[1]]
  // One pixel a degree, as it were, and north above
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .rotate([-middle[0], 0])
    .precision(0)
    .clipExtent([
      [-x, -Math.min(90, middle[1] + y)],
      [x, -Math.max(-90, middle[1] - y)],
    ])
  const rings: number[][] = []
  let ring: number[] = []
  const nothing = () => {}
  geoStream(
    land,
    projection.stream({
      polygonStart: nothing,
      polygonEnd: nothing,
      lineStart: () => {
        ring = []
      },
      lineEnd: () => void rings.push(ring),
      point: (east, south) => void ring.push(around(east + middle[0]), -south),
    }),
  )
  return rings
}

const around = (longitude: number) =>
  longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude
