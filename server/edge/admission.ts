/** What a request must observe before a door opens to it, and which door that is. */
import type { IncomingMessage } from 'node:http'
import { limits } from '#server/edge/limits'
import { fromOwnPage, type OwnAddress, ownHost } from '#server/edge/own-address'
import { type Route, routeOf } from '#server/edge/routes'
import { type Target, targetOf } from '#server/edge/target'

export type Refused = { status: number; sentence: string; headers?: string[] }
/** `host` is one of our own names; empty at the doors that are open under any name */
export type Admitted = { door: Route; target: Target; host: string }

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])
const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
const close = ['Connection', 'close']

export function admit(request: IncomingMessage, own: OwnAddress, development: boolean): Admitted | Refused {
  const url = request.url ?? ''
  if (url.length > limits.url) return { status: 414, sentence: 'This address is too long.' }
  const target = targetOf(url)
  if (!target) return { status: 400, sentence: 'This address is not written as addresses are.' }
  const door = routeOf(target.path, development)
  if (door === 'livez' || door === 'readyz') return { door, target, host: '' }

  const host = ownHost(own, request.headers.host)
  if (!host) return { status: 421, sentence: `This is ${own.siteUrl}: please ask for it by that name.` }
  return bodyRefusal(request) ?? methodRefusal(request, door, host, own) ?? { door, target, host }
}

function bodyRefusal({ method = '', headers }: IncomingMessage): Refused | null {
  const isLong = reading.has(method) && Number(headers['content-length'] ?? 0) > 0
  // A body of unknown length on these methods would reach web unframed, and be taken for another request.
  const isUnframed = headers['transfer-encoding'] !== undefined && !['POST', 'PUT', 'PATCH'].includes(method)
  if (!isLong && !isUnframed) return null
  return { status: 400, sentence: `A ${method} request has no such body.`, headers: close }
}

function methodRefusal(request: IncomingMessage, door: Route, host: string, own: OwnAddress): Refused | null {
  const method = request.method ?? ''
  if (!reading.has(method) && !changing.has(method))
    return { status: 405, sentence: `${method} is not done here.`, headers: ['Allow', 'GET, HEAD, POST'] }
  if (changing.has(method) && !fromOwnPage(own, host, request.headers.origin))
    return { status: 403, sentence: 'Only pages of this newsroom may send this.', headers: close }
  if (door === 'site' && method !== 'GET' && method !== 'HEAD')
    return { status: 405, sentence: 'Pages are only read here.', headers: ['Allow', 'GET, HEAD'] }
  if (door === 'collab')
    return { status: 426, sentence: 'Only WebSockets connect here.', headers: ['Upgrade', 'websocket'] }
  if (door === 'nowhere') return { status: 404, sentence: 'There is nothing here.' }
  return null
}
