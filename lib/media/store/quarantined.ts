/** Under which keys a file is while nobody has read it: one, or one for each of the parts that a browser sent straight to the store. */
import { type Key, keyIn } from '#lib/media/store/store'

/** `partSize` in bytes; null where it is there as one */
export type Quarantined = { id: string; size: number; partSize: number | null }
export type Part = { number: number; key: Key; size: number }

/** Its parts in their order, counted from 1, with the bytes of each. */
export function partsOf({ id, size }: Quarantined, partSize: number): Part[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, at) => ({
    number: at + 1,
    key: keyIn('quarantine', `${id}-${at + 1}`),
    size: Math.min(partSize, size - at * partSize),
  }))
}

export const keysOf = (file: Quarantined): Key[] =>
  file.partSize === null ? [keyIn('quarantine', file.id)] : partsOf(file, file.partSize).map(({ key }) => key)

/** The id of the upload that a file of this area is of: a UUID, which the number of a part may follow. */
export const uploadOf = (name: string): string => name.slice(0, 36)
