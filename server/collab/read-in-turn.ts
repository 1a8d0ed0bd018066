/** The messages of one socket in their order, read as fast as its rates and its own reading allow. */
import type { WebSocket } from 'ws'

/** While so many bytes wait to be read at the other end, nothing more is taken from there. */
const mostUnread = 1_000_000
/** How often that is looked at, in milliseconds */
const LOOK = 50

/**
 * `receive` handles a message. Before each, `wait` gives how long it has to wait, in milliseconds: other sockets may have used up what
 * they share meanwhile. What `ws` had read already when the socket was paused waits here: it is no more than one chunk of the
 * network and one message.
 */
export function readInTurn(socket: WebSocket, wait: () => number, receive: (data: Buffer) => void): void {
  let waiting: Buffer[] = []
  let timer: NodeJS.Timeout | null = null

  const pauseFor = (milliseconds: number) => {
    socket.pause()
    timer = setTimeout(readOn, milliseconds)
  }
  const readOn = () => {
    timer = null
    let read = 0
    while (read < waiting.length && timer === null) {
      const before = socket.bufferedAmount > mostUnread ? LOOK : wait()
      if (before > 0) pauseFor(before)
      else {
        receive(waiting[read] as Buffer)
        read += 1
      }
    }
    waiting = waiting.slice(read)
    if (timer === null) socket.resume()
  }
  socket.on('message', (data: Buffer) => {
    waiting.push(data)
    if (timer === null) readOn()
  })
  socket.on('close', () => {
    if (timer !== null) clearTimeout(timer)
    waiting = []
  })
}
