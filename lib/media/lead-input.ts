/** What may be saved as the lead picture of a piece; beside `lead.ts`, since pages take no Zod along (docs/decisions/125). */
import { z } from 'zod'
import { cropNames, smallestCrop } from '#lib/media/crops'
import type { LeadPicture } from '#lib/media/lead'
import { isAlt, isCaption } from '#lib/text/picture'

const thousandth = z.int().min(0).max(1000)

const part = z
  .strictObject({
    name: z.enum(cropNames),
    x: thousandth,
    y: thousandth,
    size: z.int().min(smallestCrop).max(1000),
  })
  .nullable()

export const leadPicture = z.strictObject({
  file: z.uuid(),
  alt: z.string().refine(isAlt).nullable(),
  caption: z.string().refine(isCaption).nullable(),
  parts: z.strictObject({ front: part, article: part, share: part }),
}) satisfies z.ZodType<LeadPicture>
