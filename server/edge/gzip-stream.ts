/** Gzip for an answer that is a stream: what has come is sent on, and not held back until more comes. */
import type { Readable } from 'node:stream'
import { constants, createGzip, type Gzip } from 'node:zlib'

/**
 * Flushed once for all that comes in one turn of the event loop: a page comes in a few dozen parts, most of them together, and a
 * flush for each costs more than to compress them. Listens to `source`; who calls pipes it in.
 */
export function gzipStream(source: Readable): Gzip {
  const gzip = createGzip({ level: 5 })
  let due = false
  source.on('data', () => {
    if (due) return
    due = true
    setImmediate(() => {
      due = false
      if (!gzip.writableEnded && !gzip.destroyed) gzip.flush(constants.Z_SYNC_FLUSH)
    })
  })
  return gzip
}
