/** The newsroom's route: everything that depends on who asks. Passed on to web as it comes, and back, stored nowhere. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sealIn, unsealed } from '#lib/auth/cookie'
import { pathHeader } from '#lib/auth/paths'
import { argumentsBound } from '#server/edge/action-arguments'
import { say } from '#server/edge/answers'
import { answered, forwarded } from '#server/edge/forwarding'
import { bodyLimit, limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { type Forwarding, pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { newsroomHeaders, newsroomPolicy } from '#server/edge/security-headers'

export function newsroomRoute(port: number, own: OwnAddress, development: boolean): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const pass: RouteHandler['pass'] = async (request, response, target, sender) => {
    const bound = request.method === 'POST' ? argumentsBound(request.headers) : undefined
    if (bound && 'sentence' in bound) return say(response, own, bound.status, bound.sentence)
    const bodyBounds = await boundsFor(request, target.path)
    if (response.destroyed) return
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
      ...bodyBounds,
      bound,
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

/**
 * Whoever holds no seal of a session may send little: web makes arguments of a body before any action asks who sends it. The seal
 * alone decides here; whether its session has ended is web's to say.
 */
async function boundsFor(
  { headers }: IncomingMessage,
  path: string,
): Promise<Pick<Forwarding, 'bodyLimit' | 'tooLarge'>> {
  const bodyLength = headers['transfer-encoding'] === undefined ? Number(headers['content-length'] ?? 0) : Infinity
  if (bodyLength <= limits.strangerBody || (await unsealed(sealIn(headers.cookie ?? null))) !== null)
    return { bodyLimit: bodyLimit(path) }
  const most = limits.strangerBody / 1024
  return {
    bodyLimit: limits.strangerBody,
    tooLarge: `That is too large for somebody who is not signed in: at most ${most} KB.`,
  }
}
