/** The shapes of a link to a draft, and of what a guest says by one. */
import { z } from 'zod'
import { says } from '#lib/messages/says'
import { lifetimes, shareLimits } from '#lib/shares/limits'
import { trap } from '#lib/site/report-form'

export const newShare = z.strictObject({
  /** For whom */
  name: z
    .string()
    .trim()
    .min(1, says('shares.nameMissing'))
    .max(shareLimits.name, says('shares.nameTooLong', { most: shareLimits.name })),
  /** The number of one revision; null for the draft as it stands */
  revision: z.int().positive().nullable(),
  days: z.literal(lifetimes),
  mayComment: z.boolean(),
})
export type NewShare = z.input<typeof newShare>

/** As the form below a shared draft sends it */
export const guestComment = z.strictObject({
  token: z.string(),
  name: z.string().trim().min(1).max(shareLimits.guest),
  text: z.string().trim().min(1).max(shareLimits.text),
  [trap]: z.literal(''),
})
export type GuestComment = z.infer<typeof guestComment>
