/**
 * Lists page by page, by the last row seen and never by a count (keyset pagination). A key holds what a list is sorted by,
 * its id last; a cursor is a key as it stands in an address.
 */
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'

export type Keyset<Key> = {
  cursorOf: (key: Key) => string
  /** Null for what no list has given out */
  keyOf: (cursor: string) => Key | null
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'

export type MomentKey = { at: Date; id: string }
const moment = new RegExp(`^(-?[0-9a-z]{1,11})-(${uuid})$`)
const latest = 8_640_000_000_000_000

/** For lists by time: milliseconds to the base 36, and the id. */
export const byMoment: Keyset<MomentKey> = {
  cursorOf: ({ at, id }) => `${at.getTime().toString(36)}-${id}`,
  keyOf: (cursor) => {
    const [, time = '', id = ''] = moment.exec(cursor) ?? []
    const at = Number.parseInt(time, 36)
    return Math.abs(at) <= latest ? { at: new Date(at), id } : null
  },
}

export type NameKey = { name: string; id: string }
const name = new RegExp(`^(${uuid})(.*)$`, 's')

/** For lists by name: the id, and the name after it. */
export const byName: Keyset<NameKey> = {
  cursorOf: ({ name, id }) => `${id}${name}`,
  keyOf: (cursor) => {
    const found = name.exec(cursor)
    return found?.[1] === undefined ? null : { id: found[1], name: found[2] ?? '' }
  },
}

/** The key of a cursor. Refuses what no list has given out. */
export function keyAfter<Key>(keyset: Keyset<Key>, cursor: string): Key {
  const key = keyset.keyOf(cursor)
  if (key === null) throw new Refusal(message('errors.pageOfListGone'))
  return key
}

/** One page of rows that were asked for one more than fits. `next` is the cursor of the page that follows; null on the last. */
export function pageOf<Row, Key>(
  rows: readonly Row[],
  size: number,
  keyset: Keyset<Key>,
  keyOfRow: (row: Row) => Key,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return { rows: page, next: last !== undefined && rows.length > size ? keyset.cursorOf(keyOfRow(last)) : null }
}
