import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the range from which Linux, macOS and Windows take the ports of outgoing connections:
// a port from that range could be taken between this answer and its use.
const first = 20_000
const last = 32_000
const tries = 100

/** A port on 127.0.0.1 that nobody listens on now. Refuses where a hundred in a row are taken. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const port = randomInt(first, last)
    if (await isFree(port)) return port
  }
  throw new Error(`None of ${tries} ports between ${first} and ${last} is free.`)
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(false) : reject(error),
    )
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
