/** Draws areas, such as land and regions, as SVG paths beneath the figures of a map. */
import type { GeoProjection } from 'd3-geo'
import type { Drawn } from '#lib/charts/drawn'
import { areaPath } from '#lib/charts/map/area-path'
import type { Area } from '#lib/charts/map/areas'

/** Areas in one look; nothing where none of them is on the sheet. */
export function drawnAreas(areas: readonly Area[], projection: GeoProjection, look: string): Drawn[] {
  const d = areaPath(areas, projection)
  return d === '' ? [] : [['path', { class: look, d }]]
}
