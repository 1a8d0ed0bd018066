/** The edge's own short answers. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OwnAddress } from '#server/edge/own-address'
import { edgeHeaders } from '#server/edge/security-headers'

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
  closeIfUnread(response.req, response)
  const body = Buffer.from(`${sentence}\n`)
  const head = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)]
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...edgeHeaders(own), ...more])
  response.end(body)
}

/** Whoever is answered before the end of what they send is not listened to any longer: the answer ends the connection. */
export function closeIfUnread(request: IncomingMessage, response: ServerResponse): void {
  const { headers, complete } = request
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (hasBody && !complete) response.shouldKeepAlive = false
}
