/** A finished page in memory: its bytes in each encoding with the header lines of an answer, made once. */
import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { isKnown } from '#server/edge/conditions'
import { compress, type Encoding, isCompressible } from '#server/edge/encoding'

export type Reply = {
  etag: string
  /** Flat header list as writeHead takes it */
  head: string[]
  headNotModified: string[]
  /** The header line of its encoding, if it has one */
  encoded: string[]
  body: Buffer
}

export type Contents = {
  status: number
  type: string
  body: Buffer
  tags: readonly string[]
  /** Cache-Control and everything else that goes with every encoding, 304 included */
  headers: readonly string[]
  /** When its render began, in milliseconds since 1970 */
  since: number
  /** For Last-Modified, in milliseconds since 1970; null where a second can't tell this content from another */
  modified?: number | null
  /** True for a file, of which parts may be asked for */
  ranges?: boolean
}

export class Page {
  readonly status: number
  readonly tags: readonly string[]
  readonly since: number
  /** Has to be rendered anew before it is served, if web can */
  stale = false
  /** When web last failed to renew it; 0 where it did not */
  failedAt = 0
  /** Called after each growth of `size` */
  grown: (() => void) | null = null
  /** Replies that were made already, by encoding */
  readonly ready: Partial<Record<Encoding, Reply>> = {}
  readonly hash: string
  readonly contents: Contents
  readonly #compressible: boolean

  constructor(contents: Contents) {
    this.contents = { ...contents, body: compact(contents.body) }
    this.#compressible = contents.body.length > 256 && isCompressible(contents.type)
    this.status = contents.status
    this.tags = contents.tags
    this.since = contents.since
    this.hash = createHash('sha256').update(contents.body).digest('base64url').slice(0, 22)
  }

  /** The bytes that this page keeps alive: its body, each encoding of it that was made, and what goes with them. */
  get size(): number {
    const { body, headers, tags } = this.contents
    let size = overhead + body.length
    for (const line of headers) size += line.length
    // In the page, and in the index of the pages by tag.
    for (const tag of tags) size += tag.length + overheadOfTag
    for (const reply of new Set(Object.values(this.ready)))
      size += overheadOfReply + (reply.body === body ? 0 : reply.body.length)
    return size
  }

  /** The answer in the given encoding; compresses at first use. */
  async reply(encoding: Encoding): Promise<Reply> {
    const chosen = this.#compressible ? encoding : 'identity'
    const made = this.ready[chosen] ?? this.#reply(chosen, await compress(this.contents.body, chosen), chosen)
    this.ready[chosen] = made
    this.ready[encoding] = made
    this.grown?.()
    return made
  }

  /** Compresses again, as small as it gets. The ETag changes with the bytes; `knownTo` knows both. */
  async recompress(): Promise<void> {
    if (!this.ready.br || !this.#compressible) return
    const body = await compress(this.contents.body, 'br', 'thorough')
    if (body.length < this.ready.br.body.length) this.ready.br = this.#reply('br', body, 'brotli')
    this.grown?.()
  }

  /** True where a browser says that it has this very content, in whatever encoding. */
  knownTo(headers: IncomingHttpHeaders): boolean {
    if (this.status !== 200) return false
    const { modified = null } = this.contents
    return isKnown({ marks: (tag) => tag.startsWith(`${this.hash}-`), modified }, headers)
  }

  #reply(encoding: Encoding, bytes: Buffer, form: string): Reply {
    const body = compact(bytes)
    const { type, headers, modified = null, ranges } = this.contents
    const etag = `"${this.hash}-${form}"`
    const validators = this.status === 200 ? ['ETag', etag, ...headers] : [...headers]
    if (this.status === 200 && modified !== null) validators.push('Last-Modified', new Date(modified).toUTCString())
    if (this.status === 200 && ranges) validators.push('Accept-Ranges', 'bytes')
    if (this.#compressible) validators.push('Vary', 'Accept-Encoding')
    const encoded = encoding === 'identity' ? [] : ['Content-Encoding', encoding]
    const head = ['Content-Type', type, 'Content-Length', String(body.length), ...validators, ...encoded]
    return { etag, head, headNotModified: validators, encoded, body }
  }
}

/** Of the objects around the bytes, generously */
const overhead = 4_000
const overheadOfReply = 1_500
const overheadOfTag = 300

/** A small buffer can be a view of a much larger block, which it would keep alive. */
function compact(body: Buffer): Buffer {
  if (body.length === body.buffer.byteLength) return body
  const own = Buffer.allocUnsafeSlow(body.length)
  body.copy(own)
  return own
}
