/** Streams a request to web and its answer back. Holds no body whole and keeps no copy. */
import {
  Agent,
  request as ask,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import { pipeline } from 'node:stream'
import { log } from '#lib/log'
import type { BodyBound } from '#server/edge/action-arguments'
import type { Refused } from '#server/edge/admission'
import { closeIfUnread, say, sayPage } from '#server/edge/answers'
import { isCompressible, takesGzip } from '#server/edge/encoding'
import { type Sender, withoutHeaders } from '#server/edge/forwarding'
import { gzipStream } from '#server/edge/gzip-stream'
import type { OwnAddress } from '#server/edge/own-address'
import type { Target } from '#server/edge/target'
import { whole } from '#server/edge/whole'

/** Handles the requests of one route. `sender` is who sends one, as web is told. */
export type RouteHandler = {
  pass: (request: IncomingMessage, response: ServerResponse, target: Target, sender: Sender) => void
  close: () => void
}

export type Forwarding = {
  /** With the query */
  path: string
  headers: OutgoingHttpHeaders
  requestId: string
  /** The largest body in bytes; what is longer is answered 413 and goes no further */
  bodyLimit: number
  /** What is said then, where size alone is not the reason */
  tooLarge?: string
  /** Bounds what the body is made of */
  bound?: BodyBound | undefined
  /** The page that somebody who opens one gets when web gives no answer; a sentence without it */
  away?: () => Buffer
  /** How long web may say nothing, in milliseconds */
  timeout: number
  /** Flat list of the header lines of the answer, made from web's */
  head: (answer: IncomingMessage) => string[]
  /** False where a byte of the answer has to stay at its place */
  compress: boolean
  /** Makes of a page, once web has sent the whole of it, what is sent on: its status where it says another, and its HTML */
  remade?: (html: string) => { status: number | null; html: string }
}

export type Proxy = {
  forward: (request: IncomingMessage, response: ServerResponse, forwarding: Forwarding) => void
  close: () => void
}

export const pathOf = ({ path, query }: Target): string => (query === '' ? path : `${path}?${query}`)

export function proxyTo(port: number, own: OwnAddress): Proxy {
  const agent = new Agent({ keepAlive: true })

  const forward: Proxy['forward'] = (request, response, forwarding) => {
    const { path, headers, requestId, bodyLimit, bound, timeout } = forwarding
    const tooLarge = forwarding.tooLarge ?? `That is too large: at most ${Math.floor(bodyLimit / 1_048_576)} MB.`
    if (Number(request.headers['content-length'] ?? 0) > bodyLimit) return say(response, own, 413, tooLarge)
    let size = 0
    let ended = false
    const begin = (): ClientRequest => {
      const asked = ask({ host: '127.0.0.1', port, method: request.method, path, headers, agent })
      asked.setTimeout(timeout, () => asked.destroy(new Error('web took too long')))
      asked.once('response', (answer) => sendBack(request, response, answer, forwarding))
      asked.once('error', failed)
      return asked
    }
    const failed = (error: NodeJS.ErrnoException) => {
      if (ended) return
      if (response.headersSent || response.destroyed) response.destroy()
      else if (error.code === 'ECONNRESET' && upstream.reusedSocket && isRepeatable(request)) {
        upstream = begin()
        upstream.end()
      } else {
        log.warn({ path: path.split('?', 1)[0], why: error.message, requestId }, 'web gave no answer')
        if (forwarding.away && opensPage(request))
          return sayPage(response, own, 503, forwarding.away(), 'Retry-After', '2')
        say(
          response,
          own,
          503,
          'The newsroom is not there right now. Please try again in a moment.',
          'Retry-After',
          '2',
        )
      }
    }
    let upstream = begin()
    response.once('close', () => upstream.destroy())

    const refuse = ({ status, sentence }: Refused) => {
      ended = true
      request.unpipe(upstream)
      upstream.destroy()
      say(response, own, status, sentence)
    }
    request.on('data', (chunk: Buffer) => {
      if (ended) return
      size += chunk.length
      const refused = size > bodyLimit ? { status: 413, sentence: tooLarge } : bound?.take(chunk)
      if (refused) refuse(refused)
    })
    request.once('end', () => {
      if (ended) return
      const refused = bound?.end()
      if (refused) refuse(refused)
      else upstream.end()
    })
    request.pipe(upstream, { end: false })
  }

  return { forward, close: () => agent.destroy() }
}

/** A browser that goes to an address, and not a script of a page that asks for data. */
const opensPage = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && (headers.accept ?? '').includes('text/html')

/**
 * A kept connection that web closed at this very moment says nothing about web. What only reads may be asked again (RFC 9110, 9.2.2); of
 * the rest nobody knows whether it was done.
 */
function isRepeatable({ method, headers }: IncomingMessage): boolean {
  return (method === 'GET' || method === 'HEAD') && !headers['content-length'] && !headers['transfer-encoding']
}

function sendBack(
  request: IncomingMessage,
  response: ServerResponse,
  answer: IncomingMessage,
  forwarding: Forwarding,
): void {
  const { head, compress, remade } = forwarding
  const status = answer.statusCode ?? 502
  closeIfUnread(request, response)
  if (remade && (answer.headers['content-type'] ?? '').startsWith('text/html')) {
    whole(answer).then(
      (body) => {
        const page = remade(body.toString())
        const bytes = Buffer.from(page.html)
        const lines = withoutHeaders(head(answer), ['content-length'])
        response.writeHead(page.status ?? status, [...lines, 'Content-Length', String(bytes.length)])
        response.end(request.method === 'HEAD' ? undefined : bytes)
      },
      () => response.destroy(),
    )
    return
  }
  const compresses = compress && isWorthCompressing(request, answer, status)
  const lines = compresses
    ? [...withoutHeaders(head(answer), ['content-length']), 'Content-Encoding', 'gzip', 'Vary', 'Accept-Encoding']
    : head(answer)
  response.writeHead(status, lines)
  const gzip = compresses ? [gzipStream(answer)] : []
  pipeline([answer, ...gzip, response], () => {})
}

function isWorthCompressing(request: IncomingMessage, answer: IncomingMessage, status: number): boolean {
  if (request.method === 'HEAD' || status === 204 || status === 304 || answer.headers['content-encoding']) return false
  const length = Number(answer.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length < 1_000 || !isCompressible(answer.headers['content-type'] ?? '')) return false
  return takesGzip(request.headers['accept-encoding'])
}
