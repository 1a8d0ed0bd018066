/** The route of readers' reports: sent from the form of a piece. */
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { postedRoute } from '#server/edge/posted'
import type { RouteHandler } from '#server/edge/proxy'

/** `security`: the headers of readers' pages */
export const reportRoute = (port: number, own: OwnAddress, security: readonly string[]): RouteHandler =>
  postedRoute(port, own, {
    tooMany: 'Too many reports are coming from your network. Please go back and send yours again in a minute.',
    tooLarge: `That is too large for a report: at most ${limits.formBody / 1024} KB.`,
    headers: security,
  })
