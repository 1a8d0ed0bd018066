/** Terminates sockets whose other end is gone. Browsers check too, and reconnect after half a minute of silence. */
import type { WebSocket } from 'ws'
import { ping } from '#server/collab/message'

const EVERY = 20_000

/** `follow` takes in a new socket. */
export function heartbeat(): { follow: (socket: WebSocket) => void; stop: () => void } {
  /** Pings to each socket since its last message */
  const unanswered = new Map<WebSocket, number>()
  const timer = setInterval(() => {
    for (const [socket, pings] of unanswered) {
      unanswered.set(socket, pings + 1)
      if (pings > 1) socket.terminate()
      else socket.send(ping)
    }
  }, EVERY)
  return {
    follow: (socket) => {
      unanswered.set(socket, 0)
      socket.on('message', () => unanswered.set(socket, 0))
      socket.on('close', () => unanswered.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
