/** The route of what guests say of a draft: sent from the form below it. */
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { postedRoute } from '#server/edge/posted'
import type { RouteHandler } from '#server/edge/proxy'
import { previewHeaders } from '#server/edge/security-headers'

export const guestCommentRoute = (port: number, own: OwnAddress): RouteHandler =>
  postedRoute(port, own, {
    tooMany: 'Too many comments are coming from your network. Please go back and send yours again in a minute.',
    tooLarge: `That is too large for a comment: at most ${limits.formBody / 1024} KB.`,
    headers: previewHeaders(own, 'guest'),
  })
