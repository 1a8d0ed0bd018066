/** What editors chose for a front, as the database keeps it. */
import { z } from 'zod'
import { type FrontKind, placesOf, type Slot } from '#lib/site/front/places'

const slot = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('pinned'),
    articleId: z.uuid(),
    kicker: z.string(),
    headline: z.string(),
    over: z.int().optional(),
  }),
  z.strictObject({ by: z.literal('own') }),
  z.strictObject({ by: z.literal('newest') }),
  z.strictObject({ by: z.literal('desk'), deskId: z.uuid() }),
  z.strictObject({ by: z.literal('topic'), tagId: z.uuid() }),
]) satisfies z.ZodType<Slot>

/** What is not said of a place, or not understood any more, fills itself. */
export function slotsFrom(kind: FrontKind, value: unknown): Slot[] {
  const given = z.array(z.unknown()).safeParse(value)
  return placesOf[kind].map((_, at) => slot.safeParse(given.data?.[at]).data ?? { by: 'own' })
}
