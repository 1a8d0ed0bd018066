/** Compresses kept pages once more, thoroughly, one after the other and never in the way of a reader. */
import { setTimeout as after } from 'node:timers/promises'
import type { Pages } from '#server/edge/pages'

/** Between two pages: what is purged again within that time is not worth the work. In milliseconds. */
const PAUSE = 500
const mostWaiting = 5_000

/**
 * Queues addresses, not pages: what was evicted or purged meanwhile is let go, and skipped when its turn comes. Pages with a
 * query are left out: anybody can make up any number of them.
 */
export function recompressor(pages: Pick<Pages, 'peek'>, pause = PAUSE): (key: string) => void {
  const waiting = new Set<string>()
  let working = false
  const isFresh = (key: string) => pages.peek(key)?.stale === false
  const work = async () => {
    working = true
    for (const key of waiting) {
      if (isFresh(key)) await after(pause, undefined, { ref: false })
      waiting.delete(key)
      if (isFresh(key)) await pages.peek(key)?.recompress()
    }
    working = false
  }
  return (key) => {
    if (key.includes('?') || waiting.size >= mostWaiting) return
    waiting.add(key)
    if (!working) void work()
  }
}
