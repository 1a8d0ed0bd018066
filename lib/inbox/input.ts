/** The shapes of input about notifications. */
import { z } from 'zod'
import { views } from '#lib/inbox/notification'

export const listed = z.strictObject({ view: z.enum(views).default('unread') })
export type Listed = z.input<typeof listed>

export const moment = z.iso.datetime().transform((given) => new Date(given))
