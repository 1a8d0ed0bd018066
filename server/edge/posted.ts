/**
 * Forms that anybody may send from a page of ours, without an account: stored nowhere here, few at a time for each network, and small. No cookie passes
 * in either direction: who is signed in is heard like everybody.
 */
import { barePageStyles } from '#lib/bare-page'
import { networkOf } from '#lib/ip-address'
import { say } from '#server/edge/answers'
import { answered, forwarded, withoutHeaders } from '#server/edge/forwarding'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { perNetwork } from '#server/edge/per-network'
import { proxyTo, type RouteHandler } from '#server/edge/proxy'
import { withStyles } from '#server/edge/security-headers'

export type Form = {
  /** Said where its network has too many at work, and where it is too large */
  tooMany: string
  tooLarge: string
  /** Flat list of the headers of the page that says why it was not taken */
  headers: readonly string[]
}

export function postedRoute(port: number, own: OwnAddress, { tooMany, tooLarge, headers }: Form): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const forms = perNetwork({
    atOnce: limits.formsOfNetwork,
    waiting: limits.formsWaitingOfNetwork,
    longest: limits.formTime,
  })
  const said = withStyles(headers, [barePageStyles])
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const start = () => {
      const { cookie: _, ...passed } = forwarded(request.headers, sender, own)
      forward(request, response, {
        path: target.path,
        headers: passed,
        requestId: sender.requestId,
        bodyLimit: limits.formBody,
        tooLarge,
        timeout: limits.formTime,
        head: ({ rawHeaders }) => [
          ...withoutHeaders(answered(rawHeaders), ['set-cookie']),
          ...withoutHeaders(said, ['cache-control']),
          'Cache-Control',
          'no-store',
          'X-Request-Id',
          sender.requestId,
        ],
        compress: true,
      })
    }
    if (!forms(networkOf(sender.address), response, start)) say(response, own, 429, tooMany, 'Retry-After', '60')
  }
  return { pass, close }
}
