/** Proxies WebSockets to collab, and in development to Next's own. Every other upgrade is refused. */
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { networkOf } from '#lib/ip-address'
import { log } from '#lib/log'
import { pathForLog } from '#server/edge/access-log'
import { hasTwoHosts } from '#server/edge/admission'
import { forwarded, type Sender } from '#server/edge/forwarding'
import { limits } from '#server/edge/limits'
import { fromOwnPage, type OwnAddress, ownHost } from '#server/edge/own-address'
import { edgeHeaders } from '#server/edge/security-headers'
import { targetOf } from '#server/edge/target'
import { unauthenticatedSockets } from '#server/edge/unauthenticated-sockets'
import { answerRaw } from '#server/raw-answer'

type Ports = { collab: number; web: number }

export type SocketProxy = {
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer, requestId: string, address: string) => void
  /** Gives collab a moment to close its sockets, then destroys the rest. */
  close: () => Promise<void>
}

const switchingProtocols = Buffer.from('HTTP/1.1 101')
const developmentSocket = /^\/_next\/(hmr|webpack-hmr)$/

export function socketProxy(ports: Ports, own: OwnAddress, development: boolean): SocketProxy {
  const open = new Set<Duplex>()
  const unauthenticated = unauthenticatedSockets(limits.unauthenticated, limits.unauthenticatedTime)

  const headers = edgeHeaders(own)

  const portFor = (path: string) =>
    path === '/collab' ? ports.collab : development && developmentSocket.test(path) ? ports.web : null

  const upgrade: SocketProxy['upgrade'] = (request, socket, head, requestId, address) => {
    socket.on('error', () => socket.destroy())
    const host = ownHost(own, request.headers.host)
    const target = targetOf(request.url ?? '')
    const port = target && portFor(target.path)
    const refuse = (status: string, sentence: string) => {
      log.info(
        { requestId, path: pathForLog(request.url ?? ''), status: Number.parseInt(status, 10) },
        'a WebSocket was refused',
      )
      answerRaw(socket, status, sentence, headers)
    }
    if (hasTwoHosts(request)) return refuse('400 Bad Request', 'A request names one Host.')
    if (!host) return refuse('421 Misdirected Request', `This is ${own.siteUrl}.`)
    if (!target || !port) return refuse('404 Not Found', 'There is nothing to connect to here.')
    if (!fromOwnPage(own, host, request.headers.origin))
      return refuse('403 Forbidden', 'Only pages of this newsroom may connect here.')
    if (open.size >= limits.sockets || (request.headers['content-length'] ?? '0') !== '0')
      return refuse('503 Service Unavailable', 'Too many people are connected. Please try again in a moment.')
    if (!unauthenticated.admit(networkOf(address), socket))
      return refuse(
        '429 Too Many Requests',
        'Too many connections come from where you are. Please try again in a moment.',
      )
    log.info({ requestId, path: target.path }, 'a WebSocket is proxied')
    const path = target.query === '' ? target.path : `${target.path}?${target.query}`
    proxy(socket, head, port, { requestId, text: handshakeText(request, path, { host, address, requestId }, own) })
  }

  const proxy = (socket: Duplex, head: Buffer, port: number, handshake: { requestId: string; text: string }) => {
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true, keepAlive: true })
    open.add(socket)
    upstream.setTimeout(limits.handshakeTime, () => {
      answerRaw(socket, '504 Gateway Timeout', 'The newsroom takes too long to answer.', headers)
      upstream.destroy()
    })
    upstream.once('connect', () => upstream.write(handshake.text))
    upstream.once('data', (first: Buffer) => {
      upstream.setTimeout(0)
      // Unless upgraded, nothing of the client's may follow: it would be read as a request that was never admitted.
      if (!first.subarray(0, 12).equals(switchingProtocols)) {
        socket.end(first, () => upstream.destroy())
        return closeSoon(socket)
      }
      socket.write(first)
      upstream.write(head)
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.once('error', (error) => {
      log.warn({ requestId: handshake.requestId, why: error.message }, 'collab gave no answer')
      answerRaw(socket, '503 Service Unavailable', 'The newsroom is not there right now.', headers)
    })
    upstream.once('close', () => closeSoon(socket))
    socket.once('close', () => {
      open.delete(socket)
      upstream.destroy()
    })
  }

  return { upgrade, close: () => drainSockets(open) }
}

function handshakeText(request: IncomingMessage, path: string, sender: Sender, own: OwnAddress): string {
  const headers = { ...forwarded(request.headers, sender, own), connection: 'Upgrade', upgrade: 'websocket' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`GET ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
}

/** A client that does not close its side, or reads nothing more, would hold a place under the limit. */
function closeSoon(socket: Duplex): void {
  if (socket.destroyed) return
  socket.end()
  const timer = setTimeout(() => socket.destroy(), limits.closeTime).unref()
  socket.once('close', () => clearTimeout(timer))
}

async function drainSockets(open: Set<Duplex>): Promise<void> {
  const until = Date.now() + limits.drainSockets
  while (open.size > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 20))
  for (const socket of open) socket.destroy()
}
