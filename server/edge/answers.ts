/** The edge's own short answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { errorStyles } from '#server/edge/error-page'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { edgeHeaders, edgePageHeaders } from '#server/edge/security-headers'

/** Says one sentence, for people that read it in a browser or a terminal. `more`: flat list of headers. */
export function say(
  response: ServerResponse,
  own: OwnAddress,
  status: number,
  sentence: string,
  ...more: string[]
): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const isUnread = closeIfUnread(response.req, response)
  const body = Buffer.from(`${sentence}\n`)
  const head = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)]
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...edgeHeaders(own), ...more])
  if (!isUnread) return void response.end(body)
  response.write(body)
  lingeringClose(response.req, response)
}

/** The same as a page, for people who went to an address. */
export function sayPage(
  response: ServerResponse,
  own: OwnAddress,
  status: number,
  body: Buffer,
  ...more: string[]
): void {
  const head = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length)]
  const headers = edgePageHeaders(own, errorStyles)
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...headers, ...more])
  response.end(body)
}

/**
 * Whoever is answered before the end of what they send is not listened to any longer: the answer ends the connection. True
 * where that is so.
 */
export function closeIfUnread(request: IncomingMessage, response: ServerResponse): boolean {
  const { headers, complete } = request
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  const isUnread = hasBody && !complete
  if (isUnread) response.shouldKeepAlive = false
  return isUnread
}

/**
 * Ends the connection once the other side has stopped to send, or after a while. A connection that is closed while bytes lie
 * unread in it is reset, and whoever is still sending loses the answer with it.
 */
function lingeringClose(request: IncomingMessage, response: ServerResponse): void {
  const end = () => {
    clearTimeout(longest)
    clearTimeout(quiet)
    response.end()
  }
  const longest = setTimeout(end, limits.lingerTime)
  const quiet = setTimeout(end, limits.lingerIdle)
  request.on('data', () => quiet.refresh())
  request.once('end', end).once('close', end)
  request.resume()
}
