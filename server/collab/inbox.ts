/** The messages of one socket in their order, read as fast as its rates and its own reading allow. */
import type { WebSocket } from 'ws'

/** While so many bytes wait to be read at the other end, nothing more is taken from there. */
const mostUnread = 1_000_000
/** How often that is looked at, in milliseconds */
const LOOK = 50

/**
 * `receive` handles a message and gives how long to wait before the next, in milliseconds. What `ws` had read already when the
 * socket was paused waits here: it is no more than one chunk of the network and one message.
 */
export function readInTurn(socket: WebSocket, receive: (data: Buffer) => number): void {
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
      if (socket.bufferedAmount > mostUnread) pauseFor(LOOK)
      else {
        const wait = receive(waiting[read] as Buffer)
        read += 1
        if (wait > 0) pauseFor(wait)
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
