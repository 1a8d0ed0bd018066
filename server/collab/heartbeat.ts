/** Finds out who is gone without a word. Browsers ask too: who hears nothing for half a minute connects again. */
import type { WebSocket } from 'ws'
import { ping } from '#server/collab/message'

const EVERY = 20_000

/** Gives what takes in a new socket, and what stops it all. */
export function heartbeat(): { follow: (socket: WebSocket) => void; stop: () => void } {
  /** With how often each was asked since it said anything */
  const asked = new Map<WebSocket, number>()
  const timer = setInterval(() => {
    for (const [socket, times] of asked) {
      asked.set(socket, times + 1)
      if (times > 1) socket.terminate()
      else socket.send(ping)
    }
  }, EVERY)
  return {
    follow: (socket) => {
      asked.set(socket, 0)
      socket.on('message', () => asked.set(socket, 0))
      socket.on('close', () => asked.delete(socket))
    },
    stop: () => clearInterval(timer),
  }
}
