/** The edge's own short answers. */
import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

const bare = [
  'X-Content-Type-Options',
  'nosniff',
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
]

/** Says one sentence, for people that read it in a browser or a terminal. `more`: flat list of headers. */
export function say(response: ServerResponse, status: number, sentence: string, ...more: string[]): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const body = Buffer.from(`${sentence}\n`)
  const head = ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(body.length)]
  response.writeHead(status, [...head, 'Cache-Control', 'no-store', ...bare, ...more])
  response.end(body)
}

/** The same on a connection that is no HTTP exchange yet, or no more. */
export function sayRaw(socket: Duplex, status: string, sentence: string): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const head = [`HTTP/1.1 ${status}`, 'Connection: close', 'Content-Type: text/plain; charset=utf-8']
  const length = Buffer.byteLength(sentence) + 1
  socket.end(
    [...head, `Content-Length: ${length}`, 'X-Content-Type-Options: nosniff', '', `${sentence}\n`].join('\r\n'),
  )
  socket.once('finish', () => socket.destroy())
}
