/** Where the bytes of the library are: one interface, whatever stands behind it. */
import type { Readable } from 'node:stream'
import type { ByteRange } from '#lib/byte-range'

/** `quarantine`: as they came, seen by nobody. `files`: as they are stored, for the newsroom. `public`: under their own names, for everybody. */
export const areas = ['quarantine', 'files', 'public'] as const
export type Area = (typeof areas)[number]
export type Key = `${Area}/${string}`

export type Held = { size: number; changedAt: Date }
export type Listed = Held & { key: Key }

export type Store = {
  /** Stores a copy of the file at this path: whole or not at all. What was there is replaced. */
  put: (key: Key, path: string) => Promise<void>
  /** The bytes, or those of a range that lies within them; null where there is no such key. */
  get: (key: Key, range?: ByteRange) => Promise<Readable | null>
  /** Null where there is no such key. */
  head: (key: Key) => Promise<Held | null>
  /** Stores a copy of what is at one key at another, whole or not at all. False where there is no such key. */
  copy: (from: Key, to: Key) => Promise<boolean>
  /** Nothing happens where there is no such key. */
  remove: (key: Key) => Promise<void>
  /** Those of an area; only those whose names begin so, where that is given. */
  list: (area: Area, beginning?: string) => AsyncIterable<Listed>
}

/** The store has no room, or does not answer: what is to be done is to be tried again later. */
export class StoreFailed extends Error {
  override name = 'StoreFailed'
  readonly why: 'full' | 'away'

  constructor(why: 'full' | 'away', cause: unknown) {
    super(why === 'full' ? 'The media store is full.' : 'The media store does not answer.', { cause })
    this.why = why
  }
}

const name = /^[a-z0-9][a-z0-9-]{0,80}(\.[a-z0-9]{1,8})?$/

/** Throws on what would leave its area. */
export function keyIn(area: Area, file: string): Key {
  if (!name.test(file)) throw new Error(`No file of the library is called ${JSON.stringify(file)}.`)
  return `${area}/${file}`
}

export const isFileName = (file: string): boolean => name.test(file)
