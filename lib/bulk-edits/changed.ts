/** What one file becomes by a change of several: pure. */
import { isDeepStrictEqual } from 'node:util'
import type { ValidBulkEdit } from '#lib/bulk-edits/input'
import type { Licence } from '#lib/generated/prisma/enums'

/** What can be changed of several files at once. Alternative text is not among it: no two pictures show the same. */
export type BulkFields = {
  credit: string
  copyright: string
  licence: Licence | null
  /** A day as ISO 8601 writes it */
  rightsUntil: string | null
  people: readonly string[]
  tagIds: readonly string[]
}
export type BulkField = keyof BulkFields

export const dayIn = (at: Date | null): string | null => at?.toISOString().slice(0, 10) ?? null

export function changed(
  before: BulkFields,
  { set, addTagIds, removeTagIds, addPeople, removePeople }: ValidBulkEdit['change'],
): BulkFields {
  return {
    credit: set.credit ?? before.credit,
    copyright: set.copyright ?? before.copyright,
    licence: set.licence === undefined ? before.licence : set.licence,
    rightsUntil: set.rightsUntil === undefined ? before.rightsUntil : dayIn(set.rightsUntil),
    people: withAndWithout(before.people, addPeople, removePeople),
    tagIds: withAndWithout(before.tagIds, addTagIds, removeTagIds),
  }
}

const withAndWithout = (held: readonly string[], added: readonly string[], removed: readonly string[]): string[] =>
  [...new Set([...held, ...added])].filter((one) => !removed.includes(one))

/** The fields in which the two differ. */
export const differing = (before: BulkFields, after: BulkFields): BulkField[] =>
  (Object.keys(before) as BulkField[]).filter((field) => !isDeepStrictEqual(before[field], after[field]))
