/** Around which places coasts are asked for. */
import { z } from 'zod'
import { mapBounds } from '#lib/text/map-figures'

export const coastsInput = z.strictObject({
  places: z
    .array(z.strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) }))
    .min(1)
    .max(mapBounds.points),
  /** With the borders of countries */
  borders: z.boolean(),
})

export type CoastsInput = z.infer<typeof coastsInput>
