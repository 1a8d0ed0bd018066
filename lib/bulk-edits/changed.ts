/** What one file becomes by a change of several: pure. */
import { isDeepStrictEqual } from 'node:util'
import { type BulkField, type BulkFields, withThese } from '#lib/bulk-edits/fields'
import type { ValidBulkEdit } from '#lib/bulk-edits/input'

export const dayIn = (at: Date | null): string | null => at?.toISOString().slice(0, 10) ?? null

export function changed(
  before: BulkFields,
  { set, addTagIds, removeTagIds, addPeople, removePeople }: ValidBulkEdit['change'],
): BulkFields {
  return withThese(before, {
    ...set,
    rightsUntil: set.rightsUntil === undefined ? undefined : dayIn(set.rightsUntil),
    people: withAndWithout(before.people, addPeople, removePeople),
    tagIds: withAndWithout(before.tagIds, addTagIds, removeTagIds),
  })
}

const withAndWithout = (held: readonly string[], added: readonly string[], removed: readonly string[]): string[] =>
  [...new Set([...held, ...added])].filter((one) => !removed.includes(one))

/** The fields in which the two differ. */
export const differing = (before: BulkFields, after: BulkFields): BulkField[] =>
  (Object.keys(before) as BulkField[]).filter((field) => !isDeepStrictEqual(before[field], after[field]))
