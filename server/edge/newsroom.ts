/** The newsroom's door: everything that depends on who asks. Passed on to web as it comes, and back, stored nowhere. */
import { randomBytes } from 'node:crypto'
import { Agent, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { constants, createGzip } from 'node:zlib'
import { pathHeader } from '#lib/auth/paths'
import { log } from '#lib/log'
import { say } from '#server/edge/answers'
import { encodingFor, isCompressible } from '#server/edge/encoding'
import { answered, forwarded, type Sender } from '#server/edge/forwarding'
import { bodyLimit, limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { newsroomHeaders, newsroomPolicy } from '#server/edge/security-headers'
import type { Target } from '#server/edge/target'

export type NewsroomProxy = {
  pass: (request: IncomingMessage, response: ServerResponse, target: Target, sender: Sender) => void
  close: () => void
}

export function newsroomDoor(port: number, own: OwnAddress, development: boolean): NewsroomProxy {
  const agent = new Agent({ keepAlive: true })

  const pass = (request: IncomingMessage, response: ServerResponse, target: Target, sender: Sender) => {
    const limit = bodyLimit(target.path)
    if (Number(request.headers['content-length'] ?? 0) > limit) return tooLarge(response, limit)

    const policy = newsroomPolicy(own, sender.host, randomBytes(16).toString('base64'), development)
    const path = target.query === '' ? target.path : `${target.path}?${target.query}`
    const headers = {
      ...forwarded(request.headers, sender, own, development),
      // Next reads the nonce of its scripts from this request header.
      'content-security-policy': policy,
      [pathHeader]: path,
    }
    const upstream = ask({ host: '127.0.0.1', port, method: request.method, path, headers, agent })
    upstream.setTimeout(limits.newsroomTime, () => upstream.destroy(new Error('web took too long')))
    upstream.once('response', (answer) => {
      const security = newsroomHeaders(own, policy)
      giveBack(request, response, answer, [...security, 'X-Request-Id', sender.requestId])
    })
    upstream.once('error', (error) => {
      if (!response.headersSent && !response.destroyed) {
        log.warn({ path: target.path, why: error.message, requestId: sender.requestId }, 'web gave no answer')
        say(response, 503, 'The newsroom is not there right now. Please try again in a moment.', 'Retry-After', '2')
      } else response.destroy()
    })
    response.once('close', () => upstream.destroy())

    let size = 0
    request.on('data', (article: Buffer) => {
      size += article.length
      if (size <= limit) return
      tooLarge(response, limit)
      request.unpipe(upstream)
      upstream.destroy()
    })
    request.pipe(upstream)
  }

  return { pass, close: () => agent.destroy() }
}

function tooLarge(response: ServerResponse, limit: number): void {
  if (response.headersSent) return
  say(response, 413, `That is too large: at most ${Math.floor(limit / 1_048_576)} MB.`, 'Connection', 'close')
}

function giveBack(request: IncomingMessage, response: ServerResponse, answer: IncomingMessage, more: string[]): void {
  const head = [...answered(answer.rawHeaders), ...more]
  const status = answer.statusCode ?? 502
  const packs = packable(request, answer, status)
  if (packs) {
    without(head, 'content-length')
    head.push('Content-Encoding', 'gzip', 'Vary', 'Accept-Encoding')
  }
  response.writeHead(status, head)
  // What arrives is sent at once: pages and actions are streams.
  const pack = packs ? [createGzip({ level: 5, flush: constants.Z_SYNC_FLUSH })] : []
  pipeline([answer, ...pack, response], () => {})
}

function packable(request: IncomingMessage, answer: IncomingMessage, status: number): boolean {
  if (request.method === 'HEAD' || status === 204 || status === 304 || answer.headers['content-encoding']) return false
  const length = Number(answer.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  if (length < 1_000 || !isCompressible(answer.headers['content-type'] ?? '')) return false
  return encodingFor(request.headers['accept-encoding']) !== 'identity'
}

function without(head: string[], name: string): void {
  const at = head.findIndex((entry, index) => index % 2 === 0 && entry.toLowerCase() === name)
  if (at >= 0) head.splice(at, 2)
}
