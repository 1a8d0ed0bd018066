/** The HTTP server: timeouts of a connection, answers to what is no HTTP, and an orderly end. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import type { Proxies } from '#lib/proxies'
import { say } from '#server/edge/answers'
import { connectionShare } from '#server/edge/connection-share'
import { limits } from '#server/edge/limits'
import type { OwnAddress } from '#server/edge/own-address'
import { edgeHeaders } from '#server/edge/security-headers'
import { answerRaw } from '#server/raw-answer'

const isWebSocket = (request: IncomingMessage) => request.headers.upgrade?.toLowerCase() === 'websocket'

export function serverFor(
  serve: (request: IncomingMessage, response: ServerResponse) => void,
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void,
  own: OwnAddress,
  proxies: Proxies,
): Server {
  const headers = edgeHeaders(own)
  const server = createServer(
    {
      maxHeaderSize: limits.headers,
      headersTimeout: limits.headersTime,
      requestTimeout: limits.requestTime,
      keepAliveTimeout: limits.keepAlive,
      connectionsCheckingInterval: 2_000,
      requireHostHeader: false,
      // What should be there once and is there twice comes out as neither of the two.
      joinDuplicateHeaders: true,
      shouldUpgradeCallback: isWebSocket,
      noDelay: true,
    },
    serve,
  )
  server.maxConnections = limits.connections
  server.timeout = limits.idleTime
  server.on('connection', connectionShare(limits.connectionsOfNetwork, proxies))
  server.on('upgrade', upgrade)
  // Left alone, Node answers 417 without any of our headers.
  server.on('checkExpectation', (_, response) =>
    say(response, own, 417, 'Nothing but 100-continue can be expected here.'),
  )
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') socket.destroy()
    else if (error.code === 'HPE_HEADER_OVERFLOW')
      answerRaw(socket, '431 Request Header Fields Too Large', 'These headers are too large.', headers)
    else if (error.code === 'ERR_HTTP_REQUEST_TIMEOUT')
      answerRaw(socket, '408 Request Timeout', 'This request took too long.', headers)
    else answerRaw(socket, '400 Bad Request', 'This is not a request that can be understood.', headers)
  })
  return server
}

/** Resolves once it takes connections. Refuses where the port is taken or not allowed. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portRefusal(error, port)))
    server.listen(port, host, 1_024, () => resolve())
  })
}

function portRefusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new Refusal(message('starting.portInUse', { port: String(port) }))
  if (error.code === 'EACCES') return new Refusal(message('starting.portTooLow', { port: String(port) }))
  return error
}

/** Takes nothing new, lets what is under way finish within `milliseconds`, then ends the rest. */
export async function drain(server: Server, milliseconds: number): Promise<void> {
  let closed = false
  server.close(() => {
    closed = true
  })
  const until = Date.now() + milliseconds
  while (!closed && Date.now() < until) {
    server.closeIdleConnections()
    await after(20)
  }
  server.closeAllConnections()
}
