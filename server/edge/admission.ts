/** Decides from its head alone whether a request is let through, and by which route. */
import type { IncomingMessage } from 'node:http'
import { limits } from '#server/edge/limits'
import { fromOwnPage, mediaHost, type OwnAddress, ownHost } from '#server/edge/own-address'
import { malformedRouterHeader } from '#server/edge/router-headers'
import { type Route, routeOf } from '#server/edge/routes'
import { tidied } from '#server/edge/spelling'
import { type Target, targetOf } from '#server/edge/target'

export type Refused = { status: number; sentence: string; headers?: string[] }
/** `host` is one of our own names; empty on the routes that are open under any name */
export type Admitted = { route: Route; target: Target; host: string }

/** The routes that web answers in this installation. The others are refused as if nothing had their address. */
export type OpenRoutes = { api: boolean }

const reading = ['GET', 'HEAD', 'OPTIONS']
const changing = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Where not every method that reads or changes is taken */
const methodsOf: Partial<Record<Route, readonly string[]>> = {
  site: ['GET', 'HEAD'],
  files: ['GET', 'HEAD'],
  report: ['POST'],
  preview: ['GET', 'HEAD'],
  guestComment: ['POST'],
  coverage: ['GET'],
}
const otherwise: Partial<Record<Route, string>> = {
  site: 'Pages are only read here.',
  files: 'Files are only read here.',
  report: 'Reports are only sent here, from the page of a piece.',
  preview: 'Previews are only read here.',
  coverage: 'What is new in a coverage is only read here.',
  guestComment: 'Comments are only sent here, from the page of a shared draft.',
}
/** A token says who acts and no page can make a browser send it, so that no Origin has to vouch for the request. */
const withoutOrigin = new Set<Route>(['api'])
/** Routes on which web's framework reads headers of its own */
const framed = new Set<Route>(['newsroom', 'framework'])

export function admit(
  request: IncomingMessage,
  own: OwnAddress,
  development: boolean,
  open: OpenRoutes,
): Admitted | Refused {
  const url = request.url ?? ''
  if (url.length > limits.url) return { status: 414, sentence: 'This address is too long.' }
  if (hasTwoHosts(request)) return { status: 400, sentence: 'A request names one Host.' }
  const routed = routedTo(url, development)
  if (!routed) return { status: 400, sentence: 'This address is not written as addresses are.' }
  const { route, target } = routed
  if (route === 'livez' || route === 'readyz') return { route, target, host: '' }

  const files = mediaHost(own, request.headers.host)
  if (files)
    return (
      bodyRefusal(request) ??
      (route === 'files' ? null : nothing) ??
      methodRefusal(request, route, files, own) ?? { route, target, host: files }
    )
  const host = ownHost(own, request.headers.host)
  if (!host) return { status: 421, sentence: `This is ${own.siteUrl}: please ask for it by that name.` }
  return (
    bodyRefusal(request) ??
    absence(route, open) ??
    methodRefusal(request, route, host, own) ??
    headerRefusal(request, route) ?? { route, target, host }
  )
}

/** RFC 9112, section 3.2. Headers that are there twice come joined (server/edge/server). */
export const hasTwoHosts = ({ headers }: IncomingMessage): boolean => headers.host?.includes(',') ?? false

/** Only readers’ addresses are understood in another spelling: what decides about a right is written in one way. */
function routedTo(url: string, development: boolean): { route: Route; target: Target } | null {
  const target = targetOf(url)
  const route = target && routeOf(target.path, development)
  if (target && route && route !== 'site') return { route, target }
  const tidy = tidied(url)
  const meant = tidy && routeOf(tidy.path, development)
  if (!tidy || !meant) return null
  if (meant === 'site') return { route: meant, target: tidy }
  return target || meant === 'unknown' ? { route: 'unknown', target: tidy } : null
}

function bodyRefusal({ method = '', headers }: IncomingMessage): Refused | null {
  const isLong = reading.includes(method) && Number(headers['content-length'] ?? 0) > 0
  // A body of unknown length on these methods would reach web unframed, and be taken for another request.
  const isUnframed = headers['transfer-encoding'] !== undefined && !['POST', 'PUT', 'PATCH'].includes(method)
  if (!isLong && !isUnframed) return null
  return { status: 400, sentence: `A ${method} request has no such body.` }
}

function methodRefusal(request: IncomingMessage, route: Route, host: string, own: OwnAddress): Refused | null {
  const method = request.method ?? ''
  if (!reading.includes(method) && !changing.includes(method))
    return { status: 405, sentence: `${method} is not done here.`, headers: ['Allow', 'GET, HEAD, POST'] }
  const isVouchedFor = withoutOrigin.has(route) || fromOwnPage(own, host, request.headers.origin)
  if (changing.includes(method) && !isVouchedFor)
    return { status: 403, sentence: 'Only pages of this newsroom may send this.' }
  const methods = methodsOf[route]
  if (methods && !methods.includes(method)) {
    return { status: 405, sentence: otherwise[route] ?? '', headers: ['Allow', methods.join(', ')] }
  }
  return null
}

const nothing: Refused = { status: 404, sentence: 'There is nothing here.' }

/** The same 404 for an address that leads nowhere and for a route with nothing behind it: no request can tell the two apart. */
function absence(route: Route, open: OpenRoutes): Refused | null {
  if (route !== 'unknown' && (route !== 'api' || open.api)) return null
  return nothing
}

function headerRefusal({ headers }: IncomingMessage, route: Route): Refused | null {
  if (route === 'collab')
    return { status: 426, sentence: 'Only WebSockets connect here.', headers: ['Upgrade', 'websocket'] }
  const malformed = framed.has(route) ? malformedRouterHeader(headers) : null
  return malformed ? { status: 400, sentence: `The header ${malformed} is not written as our pages write it.` } : null
}
