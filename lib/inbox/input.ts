/** The shapes of input about notifications. */
import { z } from 'zod'
import { MailFrequency, NotificationKind } from '#lib/generated/prisma/enums'
import { views } from '#lib/inbox/notification'

export const listed = z.strictObject({ view: z.enum(views).default('unread') })
export type Listed = z.input<typeof listed>

export const moment = z.iso.datetime().transform((given) => new Date(given))

/** Each kind at most once. */
export const chosen = z.strictObject({
  digestHour: z.int().min(0).max(23),
  choices: z
    .array(z.strictObject({ kind: z.enum(NotificationKind), inPage: z.boolean(), mail: z.enum(MailFrequency) }))
    .max(Object.keys(NotificationKind).length)
    .refine((choices) => new Set(choices.map(({ kind }) => kind)).size === choices.length),
})
export type ChosenInput = z.input<typeof chosen>
