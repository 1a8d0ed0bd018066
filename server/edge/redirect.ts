/** The answer that sends a reader on. */
import { Page } from '#server/edge/page'

/**
 * A browser asks each time and mostly hears 304; an address may come back to the piece that had it. No s-maxage: a shared
 * cache that does not purge by our tags would show a withdrawn article; one that does can be told to keep pages by its own rules.
 */
export const asked = 'public, max-age=0, must-revalidate'

/** `location` is a path of this site; `status` one of 3xx. */
export function redirect(status: number, location: string, security: readonly string[]): Page {
  return new Page({
    status,
    type: 'text/plain; charset=utf-8',
    body: Buffer.from(`This page is at ${location}\n`),
    tags: [],
    headers: ['Location', location, 'Cache-Control', asked, ...security],
    since: Date.now(),
  })
}
