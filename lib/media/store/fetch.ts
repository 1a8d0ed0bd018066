import { createWriteStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Key, type Store, StoreFailed } from '#lib/media/store/store'

/** Writes what is stored to a path, one after the other; false where there is no such key. A store that breaks off in the middle is away (`StoreFailed`). */
export async function fetchTo(store: Store, keys: readonly Key[], path: string): Promise<boolean> {
  for (const [at, key] of keys.entries()) {
    const body = await store.get(key)
    if (!body) return false
    await writeOn(body, createWriteStream(path, { flags: at === 0 ? 'w' : 'a' }))
  }
  return true
}

async function writeOn(body: Readable, target: Writable): Promise<void> {
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
}
