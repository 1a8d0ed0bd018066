/** The file of a cached page: one line of JSON about it, then its bytes. */
import { createHash } from 'node:crypto'
import { type Contents, Page } from '#server/edge/page'

/** `seen`: the last purge that was read when its render began */
export type CacheEntry = { key: string; seen: bigint; contents: Contents }

export const fileNameOf = (key: string) => createHash('sha256').update(key).digest('hex')

export function encoded({ key, seen, contents: { body, ...rest } }: CacheEntry, hash: string): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ ...rest, key, hash, seen: String(seen) })}\n`), body])
}

/** Null where a file is truncated or corrupt, or another page's. */
export function decoded(file: Buffer, key: string): { page: Page; seen: bigint } | null {
  const end = file.indexOf('\n')
  if (end < 0) return null
  try {
    const { hash, seen, key: storedKey, ...rest } = JSON.parse(file.subarray(0, end).toString())
    const page = new Page({ ...rest, body: file.subarray(end + 1) })
    return storedKey === key && page.hash === hash ? { page, seen: BigInt(seen) } : null
  } catch {
    return null
  }
}
