/**
 * The route of media files (docs/decisions/141, 170): the bytes come from the store itself, so that they are there without web and without the
 * database; whether readers may have them is known from before then. A name is made from content, hence one answer for everybody and for good.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { log } from '#lib/log'
import { typeOfName } from '#lib/media/extensions'
import { isFileName, keyIn, type Store } from '#lib/media/store/store'
import { say } from '#server/edge/answers'
import { isKnown, rangeOf } from '#server/edge/conditions'
import type { OwnAddress } from '#server/edge/own-address'
import type { RouteHandler } from '#server/edge/proxy'
import { fileHeaders } from '#server/edge/security-headers'
import type { ShownFiles } from '#server/edge/shown-files'

const prefix = '/media/'

type Parts = {
  store: Store
  own: OwnAddress
  shown: Pick<ShownFiles, 'has' | 'tagsOf' | 'sending'>
  /** Whether answers carry the names of the pieces that show a file */
  cacheTags: boolean
}

export function filesRoute({ store, own, shown, cacheTags }: Parts): RouteHandler['pass'] {
  return (request, response, { path }, { requestId, host }) => {
    const name = path.slice(prefix.length)
    if (own.media?.only && host !== own.media.host) return lead(response, own.media.url, name)
    answer(request, response, name).catch((error: unknown) => {
      log.warn({ err: error, requestId }, 'a file could not be sent')
      if (response.headersSent || response.destroyed) response.destroy()
      else
        say(response, own, 503, 'This file is not there right now. Please try again in a moment.', 'Retry-After', '5')
    })
  }

  /** To where files alone are: without a look whether this one is. */
  function lead(response: ServerResponse, url: string, name: string): void {
    if (isFileName(name)) say(response, own, 308, 'Files are elsewhere.', 'Location', url + prefix + name)
    else say(response, own, 404, 'There is nothing here.')
  }

  async function answer(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    const type = isFileName(name) ? typeOfName(name) : null
    const key = type && keyIn('public', name)
    const nothing = () => say(response, own, 404, 'There is nothing here.')
    if (!key) return nothing()
    // Any number of names can be made up: what is not even stored costs web no question.
    if (!shown.has(name) && !(await store.head(key))) return nothing()
    const tags = await shown.tagsOf(name)
    if (tags.length === 0) return nothing()
    const etag = `"${name}"`
    const mark = (tag: string) => tag === name
    const told = cacheTags ? ['Cache-Tag', tags.join(','), 'Surrogate-Key', tags.join(' ')] : []
    const about = ['ETag', etag, 'Cache-Control', 'public, max-age=31536000, immutable', ...told, ...fileHeaders(own)]
    // Who names its content has had it: the store need not be asked. `*` names nothing.
    const known = isKnown({ marks: mark, modified: null }, request.headers)
    const notModified = () => void response.writeHead(304, about).end()
    if (known && request.headers['if-none-match'] !== '*') return notModified()
    const held = await store.head(key)
    if (!held) return nothing()
    if (known) return notModified()
    const { size } = held
    const range = rangeOf(request.headers, size, { etag, modified: null })
    if (range === 'unsatisfiable')
      return say(response, own, 416, 'This file has no such part.', 'Content-Range', `bytes */${size}`)
    const length = range ? range.last - range.first + 1 : size
    const isHead = request.method === 'HEAD'
    const body = isHead ? null : await store.get(key, range ?? undefined)
    // Removed since it was asked for.
    if (!body && !isHead) return nothing()
    const part = range ? ['Content-Range', `bytes ${range.first}-${range.last}/${size}`] : []
    // A browser's viewer runs what it likes, and the page of the piece has its own link to save it.
    const saved = type === 'application/pdf' ? ['Content-Disposition', 'attachment'] : []
    const head = [
      'Content-Type',
      type,
      ...saved,
      'Content-Length',
      String(length),
      'Accept-Ranges',
      'bytes',
      ...part,
      ...about,
    ]
    response.writeHead(range ? 206 : 200, head)
    if (!body) return void response.end()
    const sent = shown.sending(name, () => response.destroy())
    await pipeline(body, response)
      .catch((error: NodeJS.ErrnoException) => {
        // Readers leave before the end, too.
        if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
      })
      .finally(sent)
  }
}
