/**
 * The route of media files (docs/decisions/019): streamed both ways, byte ranges included. Reads carry no identity, so that the
 * answer is the same for all; changes carry the newsroom's cookie.
 */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { answered, forwarded, withoutHeaders } from '#server/edge/forwarding'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { fileHeaders } from '#server/edge/security-headers'

export function filesRoute(port: number, own: OwnAddress): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    const headers = forwarded(request.headers, sender, own)
    forward(request, response, {
      path: pathOf(target),
      headers: isReading ? anonymous(headers) : headers,
      requestId: sender.requestId,
      bodyLimit: limits.file,
      timeout: limits.fileTime,
      head: (answer) => headOf(answer, own, sender.requestId),
      // Ranges count bytes of the file as it is stored.
      compress: false,
    })
  }
  return { pass, close }
}

function anonymous({ cookie: _, authorization: __, ...headers }: OutgoingHttpHeaders): OutgoingHttpHeaders {
  return headers
}

function headOf(answer: IncomingMessage, own: OwnAddress, requestId: string): string[] {
  const control = answer.headers['cache-control'] ?? 'no-store'
  const lines = withoutHeaders(answered(answer.rawHeaders), ['set-cookie'])
  return [...lines, 'Cache-Control', control, ...fileHeaders(own), 'X-Request-Id', requestId]
}
