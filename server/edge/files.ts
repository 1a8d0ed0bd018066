/**
 * The route of media files (docs/decisions/141, 170): the bytes come from the store itself, so that they are there without web and without the
 * database; whether readers may have them is known from before then. A name is made from content, hence one answer for everybody and for good.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import PQueue from 'p-queue'
import { networkOf } from '#lib/ip-address'
import { log } from '#lib/log'
import { typeOfName } from '#lib/media/extensions'
import { isFileName, type Key, keyIn, type Store } from '#lib/media/store/store'
import { say } from '#server/edge/answers'
import { isKnown, rangeOf } from '#server/edge/conditions'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { perNetwork } from '#server/edge/per-network'
import type { RouteHandler } from '#server/edge/proxy'
import { fileHeaders } from '#server/edge/security-headers'
import type { Sending, ShownFiles } from '#server/edge/shown-files'
import { toldTags } from '#server/edge/told-tags'

const prefix = '/media/'
const away = 'This file is not there right now. Please try again in a moment.'
const tooMany = 'Too many files are asked for at this moment. Please try again in a few seconds.'

type Parts = {
  store: Store
  own: OwnAddress
  shown: Pick<ShownFiles, 'has' | 'sending'>
  /** Whether answers carry the names of the pieces that show a file */
  cacheTags: boolean
}

export function filesRoute({ store, own, shown, cacheTags }: Parts): RouteHandler['pass'] {
  // What is known to be shown waits for none of these.
  const unknown = perNetwork({
    atOnce: limits.filesUnknownOfNetwork,
    waiting: limits.filesUnknownWaitingOfNetwork,
    longest: limits.shownTime,
  })
  const questions = new PQueue({ concurrency: limits.storeQuestions })

  return (request, response, { path }, { requestId, host, address }) => {
    const name = path.slice(prefix.length)
    if (own.media?.only && host !== own.media.host) return lead(response, own.media.url, name)
    const start = (known = () => {}) => {
      answer(request, response, name, known).catch((error: unknown) => {
        log.warn({ err: error, requestId }, 'a file could not be sent')
        if (response.headersSent || response.destroyed) response.destroy()
        else say(response, own, 503, away, 'Retry-After', '5')
      })
    }
    if (shown.has(name)) start()
    else if (!unknown(networkOf(address), response, start)) say(response, own, 429, tooMany, 'Retry-After', '5')
  }

  /** To where files alone are: without a look whether this one is. */
  function lead(response: ServerResponse, url: string, name: string): void {
    if (isFileName(name)) say(response, own, 308, 'Files are elsewhere.', 'Location', url + prefix + name)
    else say(response, own, 404, 'There is nothing here.')
  }

  /** `known` is called once it is known whether readers may have it. */
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    name: string,
    known: () => void,
  ): Promise<void> {
    const key = isFileName(name) && typeOfName(name) !== null && keyIn('public', name)
    const nothing = () => say(response, own, 404, 'There is nothing here.')
    if (!key) return nothing()
    // Any number of names can be made up: what is not even stored costs web no question.
    if (!shown.has(name) && !(await questions.add(() => store.head(key)))) return nothing()
    // From here on a withdrawal finds it, whatever is waited for.
    const sending = shown.sending(name)
    try {
      if ((await sending.tags()).length === 0) return nothing()
      known()
      await send(request, response, { name, key }, sending)
    } finally {
      sending.end()
    }
  }

  async function send(
    request: IncomingMessage,
    response: ServerResponse,
    { name, key }: { name: string; key: Key },
    sending: Sending,
  ): Promise<void> {
    const { method, headers } = request
    const nothing = () => say(response, own, 404, 'There is nothing here.')
    const etag = `"${name}"`
    const mark = (tag: string) => tag === name
    const known = isKnown({ marks: mark, modified: null }, headers)
    // Who names its content has had it: the store need not be asked. `*` names nothing.
    const held = known && headers['if-none-match'] !== '*' ? 'as named' : await store.head(key)
    if (!held) return nothing()
    const size = held === 'as named' ? 0 : held.size
    const range = known ? null : rangeOf(headers, size, { etag, modified: null })
    const isSent = !known && range !== 'unsatisfiable' && method !== 'HEAD'
    const body = isSent ? await store.get(key, range ?? undefined) : null
    // Whether readers may have it is known of this very tick, after all that was waited for.
    // Nobody reads it yet: it may break off meanwhile, which is heard again below.
    body?.on('error', () => {})
    let tags = sending.told()
    while (!tags) {
      await sending.tags().catch((error: unknown) => {
        body?.destroy()
        throw error
      })
      tags = sending.told()
    }
    // Withdrawn, or removed, since it was asked for.
    if (tags.length === 0 || (isSent && !body)) {
      body?.destroy()
      return nothing()
    }
    const told = cacheTags ? toldTags(tags) : []
    const about = ['ETag', etag, 'Cache-Control', 'public, max-age=31536000, immutable', ...told, ...fileHeaders(own)]
    if (known) return void response.writeHead(304, about).end()
    if (range === 'unsatisfiable')
      return say(response, own, 416, 'This file has no such part.', 'Content-Range', `bytes */${size}`)
    const part = range ? ['Content-Range', `bytes ${range.first}-${range.last}/${size}`] : []
    const type = typeOfName(name) ?? ''
    // A browser's viewer runs what it likes, and the page of the piece has its own link to save it.
    const saved = type === 'application/pdf' ? ['Content-Disposition', 'attachment'] : []
    const length = String(range ? range.last - range.first + 1 : size)
    const bytes = ['Content-Type', type, ...saved, 'Content-Length', length, 'Accept-Ranges', 'bytes', ...part]
    response.writeHead(range ? 206 : 200, [...bytes, ...about])
    if (!body) return void response.end()
    sending.begin(() => response.destroy())
    await pipeline(body, response).catch((error: NodeJS.ErrnoException) => {
      // Readers leave before the end, too.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
    })
  }
}
