/** Compresses kept pages once more, thoroughly, one after the other and never in the way of a reader. */
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from '#server/edge/page'

/** Between two pages: what is purged again within that time is not worth the work. In milliseconds. */
const PAUSE = 500
const mostWaiting = 5_000

export function recompressor(pause = PAUSE): (page: Page) => void {
  const waiting = new Set<Page>()
  let working = false
  const work = async () => {
    working = true
    for (const page of waiting) {
      await after(pause, undefined, { ref: false })
      waiting.delete(page)
      if (!page.stale) await page.recompress()
    }
    working = false
  }
  return (page) => {
    if (waiting.size >= mostWaiting) return
    waiting.add(page)
    if (!working) void work()
  }
}
