/** The shapes of input about tags. */
import { z } from 'zod'
import { nameListInput } from '#lib/by-name/list'
import { TagKind } from '#lib/generated/prisma/enums'
import { says } from '#lib/messages/says'

export const tagName = z
  .string()
  .trim()
  .transform((name) => name.replace(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(1, says('tags.nameMissing'))
      .max(100, says('tags.nameTooLong', { most: 100 }))
      .regex(/[\p{L}\p{N}]/u, says('tags.nameCharacters')),
  )

export const newTag = z.strictObject({
  kind: z.enum(TagKind, { error: says('tags.kindMissing') }),
  name: tagName,
  description: z
    .string()
    .trim()
    .max(2000, says('tags.descriptionTooLong', { most: 2000 }))
    .default(''),
  parentId: z.uuid(says('tags.notThere')).nullable().default(null),
  aliases: z
    .array(tagName)
    .max(50, says('tags.tooManyAliases', { most: 50 }))
    .default([]),
})
export type NewTag = z.output<typeof newTag>
export type NewTagInput = z.input<typeof newTag>

export const tagFilter = nameListInput(TagKind)
