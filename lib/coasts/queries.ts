/** Coasts and borders around the places of a map, as they are kept with it. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { boundsOf } from '#lib/charts/map/bounds'
import { clipped } from '#lib/coasts/clip'
import { type CoastsInput, coastsInput } from '#lib/coasts/input'
import { world } from '#lib/coasts/world'
import { Refusal } from '#lib/errors'
import { validated } from '#lib/input'
import { message } from '#lib/messages/message'
import { onGrid } from '#lib/text/map-grid'
import { outlineText } from '#lib/text/map-outline'

/** In degrees: around a single place, and from where on less detail is enough */
const [least, wide] = [3, 25]

/** The outline, as a text stores it (lib/text/map-outline). Refuses where there is no land. */
export async function coastsAround(actor: Actor, input: CoastsInput): Promise<string> {
  assertCan(actor, 'draft.write')
  const { places, borders } = validated(coastsInput, input)
  const { middle, span } = boundsOf(places.map(({ longitude, latitude }) => [longitude, latitude]))
  const narrowing = Math.max(0.05, Math.cos((middle[1] * Math.PI) / 180))
  // As far again as the places are from each other, whatever the proportions of the drawing
  const reach = Math.max(least, span[1], span[0] * narrowing)
  const land = await world(borders ? 'countries' : 'land', reach > wide ? 'small' : 'large')
  const outline = onGrid({ beneath: clipped(land, middle, [reach / narrowing, reach]), regions: [] })
  if (!outline || outline.beneath.length === 0) throw new Refusal(message('charts.noCoasts'))
  return outlineText(outline)
}
