import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { type Key, type Store, StoreFailed } from '#lib/media/store/store'

/** Writes what is stored to a path; false where there is no such key. A store that breaks off in the middle is away (`StoreFailed`). */
export async function fetchTo(store: Store, key: Key, path: string): Promise<boolean> {
  const body = await store.get(key)
  if (!body) return false
  const target = createWriteStream(path)
  // Each is destroyed with the error of the other: the first one is the cause.
  let cause: 'store' | 'disk' | null = null
  body.once('error', () => {
    cause ??= 'store'
  })
  target.once('error', () => {
    cause ??= 'disk'
  })
  try {
    await pipeline(body, target)
  } catch (error) {
    throw cause === 'disk' ? error : new StoreFailed('away', error)
  }
  return true
}
