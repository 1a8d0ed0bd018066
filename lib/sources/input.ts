/** The shapes of input about sources. */
import { z } from 'zod'
import { nameListInput } from '#lib/by-name/list'
import { Reliability, SourceKind } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

export const sourceName = z
  .string()
  .trim()
  .transform((name) => name.replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, says('sources.nameMissing'))
      .max(200, says('sources.nameTooLong', { most: 200 })),
  )

export const webAddress = z
  .url({
    protocol: /^https?$/,
    error: says('sources.addressForm'),
  })
  .max(2000, says('sources.addressTooLong', { most: 2000 }))

export const newSource = z.strictObject({
  kind: z.enum(SourceKind, { error: says('sources.kindMissing') }),
  name: sourceName,
  description: z
    .string()
    .trim()
    .max(2000, says('sources.descriptionTooLong', { most: 2000 }))
    .default(''),
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

export const newSnapshot = z.strictObject({
  fileId: z.uuid({ error: says('sources.snapshotMissing') }),
  /** The day on which the document said so: 2027-03-01 */
  takenOn: z.iso.date({ error: says('sources.snapshotDay') }).transform((day) => new Date(`${day}T00:00:00Z`)),
  /** Where it was found */
  url: z
    .union([z.literal(''), webAddress])
    .default('')
    .transform((url) => url || null),
})
export type NewSnapshot = z.input<typeof newSnapshot>

export const sourceFilter = nameListInput(SourceKind)
