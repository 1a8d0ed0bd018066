/** The route of programs that hold a token (docs/decisions/019). No cookie passes in either direction: a token alone says who acts. */
import { answered, forwarded, withoutHeaders } from '#server/edge/forwarding'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { machineHeaders } from '#server/edge/security-headers'

export function apiRoute(port: number, own: OwnAddress): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const { cookie: _, ...headers } = forwarded(request.headers, sender, own)
    forward(request, response, {
      path: pathOf(target),
      headers,
      requestId: sender.requestId,
      bodyLimit: limits.apiBody,
      timeout: limits.apiTime,
      head: ({ rawHeaders }) => [
        ...withoutHeaders(answered(rawHeaders), ['set-cookie']),
        ...machineHeaders(own),
        'X-Request-Id',
        sender.requestId,
      ],
      compress: true,
    })
  }
  return { pass, close }
}
