/** The shapes of what is changed of several files at once. */
import { z } from 'zod'
import { setFields } from '#lib/bulk-edits/fields'
import { fileChange } from '#lib/media/input'
import { says } from '#lib/messages/says'
import { mostAtOnce } from '#lib/trash/input'

const { people, tagIds } = fileChange.shape

const bulkChange = z
  .strictObject({
    /** Those that are named become this; the others stay as they are */
    set: z.strictObject(fileChange.shape).pick(setFields).partial(),
    addTagIds: tagIds,
    removeTagIds: tagIds,
    addPeople: people,
    removePeople: people,
  })
  .refine(
    ({ set, ...lists }) =>
      Object.values(set).some((value) => value !== undefined) || Object.values(lists).some((list) => list.length > 0),
    says('bulkEdits.nothingToChange'),
  )

export const bulkEditInput = z.strictObject({
  files: z
    .array(z.strictObject({ id: z.uuid().toLowerCase(), version: z.int().positive() }))
    .min(1, says('library.noneSelected'))
    .max(mostAtOnce, says('library.tooManySelected', { most: mostAtOnce })),
  change: bulkChange,
})
/** `version`: the one that the person has seen */
export type ChosenFile = z.input<typeof bulkEditInput>['files'][number]
export type BulkChange = z.input<typeof bulkChange>
export type ValidBulkEdit = z.output<typeof bulkEditInput>
