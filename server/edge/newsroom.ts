/** The newsroom's route: everything that depends on who asks. Passed on to web as it comes, and back, stored nowhere. */
import { randomBytes } from 'node:crypto'
import { pathHeader } from '#lib/auth/paths'
import { answered, forwarded } from '#server/edge/forwarding'
import { bodyLimit, limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { newsroomHeaders, newsroomPolicy } from '#server/edge/security-headers'

export function newsroomRoute(port: number, own: OwnAddress, development: boolean): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const policy = newsroomPolicy(own, sender.host, randomBytes(16).toString('base64'), development)
    const path = pathOf(target)
    forward(request, response, {
      path,
      headers: {
        ...forwarded(request.headers, sender, own, development),
        // Next reads the nonce of its scripts from this request header.
        'content-security-policy': policy,
        [pathHeader]: path,
      },
      requestId: sender.requestId,
      bodyLimit: bodyLimit(target.path),
      isAction: request.method === 'POST',
      timeout: limits.newsroomTime,
      head: ({ rawHeaders }) => [
        ...answered(rawHeaders),
        ...newsroomHeaders(own, policy),
        'X-Request-Id',
        sender.requestId,
      ],
      compress: true,
    })
  }
  return { pass, close }
}
