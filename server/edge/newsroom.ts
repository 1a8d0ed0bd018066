/** The newsroom's route: everything that depends on who asks. Passed on to web as it comes, and back, stored nowhere. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { sealIn, unsealed } from '#lib/auth/cookie'
import { pathHeader } from '#lib/auth/paths'
import { networkOf } from '#lib/ip-address'
import { madeFolder } from '#lib/media/address'
import { argumentsBound } from '#server/edge/action-arguments'
import { say } from '#server/edge/answers'
import { newsroomAway } from '#server/edge/error-page'
import { answered, forwarded } from '#server/edge/forwarding'
import { bodyLimit, isUpload, limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { perNetwork } from '#server/edge/per-network'
import { type Forwarding, pathOf, proxyTo, type RouteHandler } from '#server/edge/proxy'
import { filePolicy, newsroomHeaders, newsroomPolicy } from '#server/edge/security-headers'

/** Open to everybody, and each costs web some milliseconds: a flood from one network would make all others wait. */
const signInRoutes = '/api/auth/'
const tooMany = 'Too many people are signing in at this moment. Please try again in a few seconds.'

export function newsroomRoute(port: number, own: OwnAddress, development: boolean): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const signIns = perNetwork({
    atOnce: limits.signInsOfNetwork,
    waiting: limits.signInsWaitingOfNetwork,
    longest: limits.signInTime,
  })
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    if (!target.path.startsWith(signInRoutes)) return passOn(request, response, target, sender)
    const start = () => passOn(request, response, target, sender)
    if (!signIns(networkOf(sender.address), response, start)) say(response, own, 429, tooMany, 'Retry-After', '5')
  }
  const passOn: RouteHandler['pass'] = async (request, response, target, sender) => {
    const isBound = request.method === 'POST' && !isUpload(target.path, request.headers)
    const bound = isBound ? argumentsBound(request.headers) : undefined
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
      away: newsroomAway,
      timeout: limits.newsroomTime,
      head: ({ rawHeaders, statusCode }) => [
        ...answered(rawHeaders),
        ...(isMade(path, statusCode)
          ? newsroomHeaders(own, filePolicy, 'private, max-age=600')
          : newsroomHeaders(own, policy)),
        'X-Request-Id',
        sender.requestId,
      ],
      compress: true,
    })
  }
  return { pass, close }
}

/** What is made of a picture never changes under its name, and pages show dozens: a browser keeps it for ten minutes, and nobody between. */
const isMade = (path: string, status = 0): boolean => path.startsWith(madeFolder) && (status === 200 || status === 304)

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
