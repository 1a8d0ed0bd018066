/** The route of readers' reports: sent from the form of a piece, stored nowhere. No cookie passes in either direction: who is signed in reports like everybody. */
import { networkOf } from '#lib/ip-address'
import { answerStyles } from '#lib/reports/answer-page'
import { say } from '#server/edge/answers'
import { answered, forwarded, withoutHeaders } from '#server/edge/forwarding'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { perNetwork } from '#server/edge/per-network'
import { proxyTo, type RouteHandler } from '#server/edge/proxy'
import { withStyles } from '#server/edge/security-headers'

const tooMany = 'Too many reports are coming from your network. Please go back and send yours again in a minute.'

/** `security`: the headers of readers' pages */
export function reportRoute(port: number, own: OwnAddress, security: readonly string[]): RouteHandler {
  const { forward, close } = proxyTo(port, own)
  const reports = perNetwork({
    atOnce: limits.reportsOfNetwork,
    waiting: limits.reportsWaitingOfNetwork,
    longest: limits.reportTime,
  })
  const headers = withStyles(security, [answerStyles])
  const pass: RouteHandler['pass'] = (request, response, target, sender) => {
    const start = () => {
      const { cookie: _, ...passed } = forwarded(request.headers, sender, own)
      forward(request, response, {
        path: target.path,
        headers: passed,
        requestId: sender.requestId,
        bodyLimit: limits.reportBody,
        tooLarge: `That is too large for a report: at most ${limits.reportBody / 1024} KB.`,
        timeout: limits.reportTime,
        head: ({ rawHeaders }) => [
          ...withoutHeaders(answered(rawHeaders), ['set-cookie']),
          ...headers,
          'Cache-Control',
          'no-store',
          'X-Request-Id',
          sender.requestId,
        ],
        compress: true,
      })
    }
    if (!reports(networkOf(sender.address), response, start)) say(response, own, 429, tooMany, 'Retry-After', '60')
  }
  return { pass, close }
}
