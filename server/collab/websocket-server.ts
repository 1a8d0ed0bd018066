/** Accepts WebSockets of this newsroom's pages in browsers that are signed in; refuses all others. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Actor, sessionIdOf } from '#lib/auth/actor'
import { addressOf } from '#lib/auth/browser'
import { actorFromCookies, idleActorFromCookies } from '#lib/auth/session'
import { closings } from '#lib/drafts/protocol'
import { unreadQuery } from '#lib/inbox/live'
import { log } from '#lib/log'
import { forRequest, forThisRequest, requestIdIn } from '#lib/log/request'
import { heartbeat } from '#server/collab/heartbeat'
import { ping } from '#server/collab/message'
import { serveSocket } from '#server/collab/socket'
import { openUnreadSockets, type UnreadSockets } from '#server/collab/unread-sockets'
import { boundUnsent } from '#server/collab/unsent-bytes'
import { answerRaw } from '#server/raw-answer'

/** In bytes: a whole article retyped without a connection, with what it was before */
const largestMessage = 4_000_000
const socketsPerPerson = 30
/** A page that is turned away connects again as soon as its socket closes: so it closes late. In milliseconds. */
const closeDelay = 1_000
const serverOptions = {
  noServer: true,
  maxPayload: largestMessage,
  perMessageDeflate: false,
  /** How long a browser may take to answer that its socket is closed, in milliseconds: until then it has a place at the edge. */
  closeTimeout: 1_500,
}

export type CollabServer = {
  port: number
  /** The pages that show how many notifications are unread */
  unread: UnreadSockets
  /** Ends every socket of a session, at once. */
  sessionEnded: (sessionId: string) => void
  /** Accepts nobody any more, and closes every socket so that its page connects again. */
  close: () => void
}

export async function openWebSocketServer(port: number): Promise<CollabServer> {
  const sockets = new WebSocketServer(serverOptions)
  const connected = new Map<WebSocket, Actor>()
  const heartbeats = heartbeat()
  const unread = openUnreadSockets()
  const unsent = boundUnsent(connected)
  const server = createServer((_, response) => response.writeHead(426, { upgrade: 'websocket' }).end())

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request)
    if (refusal) {
      log.info({ status: refusal }, 'a connection was refused')
      return answerRaw(socket, refusal, 'Only pages of this newsroom connect here.')
    }
    const { cookie = null } = request.headers
    // A page that only waits for news keeps no session alive.
    const waits = request.url?.split('?', 2)[1] === unreadQuery
    const actor = waits
      ? await idleActorFromCookies(cookie)
      : await actorFromCookies(cookie, addressOf(String(request.headers['x-forwarded-for'] ?? '')))
    sockets.handleUpgrade(request, socket, head, (client) => {
      client.on(
        'error',
        forThisRequest((error) => log.debug({ why: error.message }, 'a socket broke')),
      )
      // A page that hears nothing before its socket is closed takes it for one that never opened, and tries twice as often.
      client.send(ping)
      if (!actor) return turnAway(client, 'signedOut')
      const among = waits ? unread.open : connected
      if (countOf(among, actor) >= socketsPerPerson) return turnAway(client, 'again')
      among.set(client, actor)
      client.on('close', () => among.delete(client))
      heartbeats.follow(client)
      if (waits) unread.serve(client, actor)
      else serveSocket(client, actor)
    })
  }
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    forRequest(requestIdIn(request.headers), () =>
      upgrade(request, socket, head).catch((err) => {
        log.warn({ err }, 'a connection could not be accepted')
        answerRaw(socket, '503 Service Unavailable', 'Please try again in a moment.')
      }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

  return {
    port: (server.address() as AddressInfo).port,
    unread,
    sessionEnded: (sessionId) => {
      for (const [client, actor] of [...connected, ...unread.open])
        if (sessionIdOf(actor) === sessionId) client.close(closings.signedOut.code, closings.signedOut.reason)
    },
    close: () => {
      heartbeats.stop()
      unsent.stop()
      server.close()
      for (const client of [...connected.keys(), ...unread.open.keys()])
        client.close(closings.again.code, closings.again.reason)
    },
  }
}

function turnAway(client: WebSocket, why: keyof typeof closings): void {
  log.info({ why }, 'a connection was refused')
  setTimeout(() => client.close(closings[why].code, closings[why].reason), closeDelay).unref()
}

function countOf(connected: Map<unknown, Actor>, { personId }: Actor): number {
  let count = 0
  for (const actor of connected.values()) if (actor.personId === personId) count += 1
  return count
}

/** A page elsewhere could open a socket with our cookie; only the browser's own word tells where it comes from. */
function refusalOf({ url = '', headers }: IncomingMessage): string | null {
  if (url.split('?', 1)[0] !== '/collab') return '404 Not Found'
  const { origin = '', host } = headers
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host ? null : '403 Forbidden'
}
