/** A line between browsers and the newsroom that can be cut: every connection over it ends, and for a while none is taken. */

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

export type Line = {
  port: number
  /** Ends what runs over the line and takes nothing for so long, in milliseconds. */
  cut: (forMs: number) => void
  /** Lets connections stand and passes nothing on for so long, in milliseconds, as a mobile network does. */
  stall: (forMs: number) => void
  close: () => Promise<void>
}

export async function lineTo(port: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let cutUntil = 0
  const server = createServer((near) => {
    if (Date.now() < cutUntil) return near.destroy()
    const far = connect(port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.pipe(to)
      // One end that breaks takes the other along.
      from.on('error', () => to.destroy())
      from.on('close', () => {
        sockets.delete(from)
        to.destroy()
      })
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut: (forMs) => {
      cutUntil = Date.now() + forMs
      for (const socket of sockets) socket.destroy()
    },
    stall: (forMs) => {
      for (const socket of sockets) socket.pause()
      setTimeout(() => {
        for (const socket of sockets) socket.resume()
      }, forMs).unref()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
