/** A line to a server that a test can cut, or leave hanging, and mend. */

import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type Line = {
  port: number
  /** Ends every connection and takes no new one */
  cut: () => void
  /** Leaves every connection open and lets nothing through */
  hang: () => void
  /** Lets everything through again, to `port` if it is given */
  mend: (port?: number) => void
}

/** Stands until the test is over. */
export async function lineTo(target: number): Promise<Line> {
  let state: 'whole' | 'cut' | 'hanging' = 'whole'
  let goal = target
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    if (state === 'cut') return near.destroy()
    sockets.add(near)
    if (state === 'hanging') return
    const far = connect(goal, '127.0.0.1')
    sockets.add(far)
    near.pipe(far).pipe(near)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.on('error', () => {})
      one.once('close', () => {
        sockets.delete(one)
        if (state === 'whole') other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  const end = () => {
    for (const socket of sockets) socket.destroy()
  }
  onTestFinished(() => {
    end()
    server.close()
  })
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      state = 'cut'
      end()
    },
    hang: () => {
      state = 'hanging'
      for (const socket of sockets) socket.unpipe().pause()
    },
    mend: (port = goal) => {
      goal = port
      end()
      state = 'whole'
    },
  }
}

/** The address of a database over a line. */
export function over(line: Line, databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(line.port)
  return url.href
}
