/** The shapes of input about fronts. */
import { z } from 'zod'
import type { FrontChange } from '#lib/fronts/change'
import { signsIn } from '#lib/fronts/signs'
import { says } from '#lib/messages/says'
import { longest, type Slot } from '#lib/site/front/places'

const words = (most: number, tooLong: string) =>
  z
    .string()
    .max(most * 20, tooLong)
    .transform((given) => given.replace(/\s+/g, ' ').trim())
    .refine((given) => signsIn(given) <= most, tooLong)

const pin = z.strictObject({
  by: z.literal('pinned'),
  articleId: z.uuid(),
  kicker: words(longest.kicker, says('fronts.kickerTooLong', { most: longest.kicker })),
  headline: words(longest.headline, says('fronts.headlineTooLong', { most: longest.headline })),
})

const slot = z.discriminatedUnion('by', [
  pin,
  z.strictObject({ by: z.literal('own') }),
  z.strictObject({ by: z.literal('newest') }),
  z.strictObject({ by: z.literal('desk'), deskId: z.uuid(says('fronts.chooseDesk')) }),
  z.strictObject({ by: z.literal('topic'), tagId: z.uuid(says('fronts.chooseTopic')) }),
]) satisfies z.ZodType<Slot>

const keptPin = pin.extend({ over: z.int().min(1) })

const at = z.int().min(0).max(99)

export const frontChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('put'), at, slot }),
  z.strictObject({ act: z.literal('move'), from: at, to: at }),
  z.strictObject({ act: z.literal('clear') }),
  z.strictObject({ act: z.literal('toLive') }),
  z.strictObject({ act: z.literal('back'), places: z.array(z.union([slot, keptPin])).max(99) }),
]) satisfies z.ZodType<FrontChange>

export const versionNumber = z.int().min(0)

export const pieceWords = z.string().max(200)
