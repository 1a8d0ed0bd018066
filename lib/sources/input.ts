/** What comes in about sources. */
import { z } from 'zod'
import { nameListInput } from '#lib/by-name/list'
import { Reliability, SourceKind } from '#lib/generated/prisma/enums'

export const sourceName = z
  .string()
  .trim()
  .transform((name) => name.replace(/\s+/g, ' '))
  .pipe(z.string().min(1, 'Give the source a name.').max(200, 'A name has at most 200 characters.'))

export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: 'An address begins with https:// or http://.',
  })
  .max(2000, 'An address has at most 2,000 characters.')

export const newSource = z.strictObject({
  kind: z.enum(SourceKind, { error: 'Say what kind of source it is.' }),
  name: sourceName,
  description: z.string().trim().max(2000, 'At most 2,000 characters, please.').default(''),
  url: z
    .union([z.literal(''), webAddress])
    .default('')
    .transform((url) => url || null),
  reliability: z.enum(Reliability).default('F'),
  /** Sources of a similar name that the person has seen and says are others */
  differsFrom: z.array(z.uuid()).max(50).default([]),
})

export type NewSource = z.infer<typeof newSource>
export type NewSourceInput = z.input<typeof newSource>

export const sourceFilter = nameListInput(SourceKind)
