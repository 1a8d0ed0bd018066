/** Areas as the path of an SVG, with no more points than can be seen. */
import { type GeoProjection, geoPath } from 'd3-geo'
import { rounded } from '#lib/charts/drawn'
import type { Area } from '#lib/charts/map/areas'

/** In pixels, between two points of a line */
const nearest = 0.8

/** Empty where none of it is on the sheet. */
export function areaPath(areas: readonly Area[], projection: GeoProjection): string {
  const pen = thinning()
  geoPath(projection, pen)({ type: 'GeometryCollection', geometries: [...areas] })
  return pen.path()
}

/** Draws as a canvas would, and leaves out points next to the last one. */
function thinning() {
  let parts: string[] = []
  let line: string[] = []
  let [x, y] = [0, 0]
  const put = (sign: string, toX: number, toY: number) => {
    ;[x, y] = [toX, toY]
    line.push(`${sign}${rounded(toX)},${rounded(toY)}`)
  }
  return {
    path: () => parts.join(''),
    beginPath: () => {
      parts = []
    },
    arc: () => {},
    moveTo: (toX: number, toY: number) => {
      line = []
      put('M', toX, toY)
    },
    lineTo: (toX: number, toY: number) => {
      if (Math.hypot(toX - x, toY - y) >= nearest) put('L', toX, toY)
    },
    // Of an island that is a point here nothing is seen.
    closePath: () => {
      if (line.length > 2) parts.push(...line, 'Z')
      line = []
    },
  }
}
