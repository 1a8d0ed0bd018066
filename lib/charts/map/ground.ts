import type { GeoProjection } from 'd3-geo'
import type { Drawn } from '#lib/charts/drawn'
import { areaPath } from '#lib/charts/map/area-path'
import { areasOf } from '#lib/charts/map/areas'
import type { MapOutline } from '#lib/text/map-outline'

/** The land beneath the figures of a map, and its regions as far as `classOf` gives each a look of its own. */
export function groundOf(
  outline: MapOutline | null,
  projection: GeoProjection,
  classOf: (name: string) => string = () => 'region',
): Drawn[] {
  if (!outline) return []
  const drawn = (rings: Parameters<typeof areasOf>[0], look: string): Drawn[] => {
    const d = areaPath(areasOf(rings), projection)
    return d === '' ? [] : [['path', { class: look, d }]]
  }
  return [
    ...drawn(outline.beneath, 'land'),
    ...outline.regions.flatMap(({ name, rings }) => drawn(rings, classOf(name))),
  ]
}
