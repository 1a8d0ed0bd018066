/** The shapes of input about files that become one. */
import { z } from 'zod'
import { listedFields, mergedFields, sides } from '#lib/merging/words'
import { says } from '#lib/messages/says'

const version = z.int().positive()

export const mergeInput = z
  .strictObject({
    /** The one that stays */
    keptId: z.uuid().toLowerCase(),
    otherId: z.uuid().toLowerCase(),
    /** Those that the person has seen */
    versions: z.strictObject({ kept: version, other: version }),
    /** For each field in which the two differ */
    choice: z.partialRecord(z.enum(mergedFields), z.enum(sides)),
  })
  .refine(({ keptId, otherId }) => keptId !== otherId, { error: says('merging.twoFiles') })
  .refine(({ choice }) => mergedFields.every((field) => choice[field] !== 'both' || listedFields.includes(field)), {
    error: says('merging.oneOfBoth'),
  })
export type MergeInput = z.input<typeof mergeInput>
