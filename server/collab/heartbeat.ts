/**
 * Says to every page that collab is there, and terminates sockets whose other end is gone. The page takes silence for a lost
 * connection (lib/drafts/liveness): browsers show scripts no ping of WebSocket's own, so this one is a message.
 */
import type { WebSocket } from 'ws'
import { pingEvery } from '#lib/drafts/liveness'
import { ping } from '#server/collab/message'

/** Pings without any message back: 40 seconds' worth, as a browser in the background may take its time */
const mostUnanswered = 16

/** `follow` takes in a new socket. */
export function heartbeat(): { follow: (socket: WebSocket) => void; stop: () => void } {
  /** Pings to each socket since its last message */
  const unanswered = new Map<WebSocket, number>()
  const timer = setInterval(() => {
    for (const [socket, pings] of unanswered) {
      unanswered.set(socket, pings + 1)
      if (pings >= mostUnanswered) socket.terminate()
      else socket.send(ping)
    }
  }, pingEvery)
  return {
    follow: (socket) => {
      unanswered.set(socket, 0)
      socket.on('message', () => unanswered.set(socket, 0))
      socket.on('close', () => unanswered.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
