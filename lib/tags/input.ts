/** What comes in about tags. */
import { z } from 'zod'
import { nameListInput } from '#lib/by-name/list'
import { TagKind } from '#lib/generated/prisma/enums'

export const tagName = z
  .string()
  .trim()
  .transform((name) => name.replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, 'Give the tag a name.')
      .max(100, 'A tag has at most 100 characters.')
      .regex(/[\p{L}\p{N}]/u, 'A name has letters or digits.'),
  )

export const newTag = z.strictObject({
  kind: z.enum(TagKind, { error: 'Say what the tag names.' }),
  name: tagName,
  description: z.string().trim().max(2000, 'At most 2,000 characters, please.').default(''),
  parentId: z.uuid('There is no such tag.').nullable().default(null),
  aliases: z.array(tagName).max(50, 'At most 50 other names.').default([]),
})
export type NewTag = z.output<typeof newTag>
export type NewTagInput = z.input<typeof newTag>

export const tagFilter = nameListInput(TagKind)
