import type { Duplex } from 'node:stream'

/**
 * Answers in one sentence on a connection that is no HTTP exchange yet, or no more, and ends it. `status` as in a status
 * line: `404 Not Found`; `headers` is a flat list.
 */
export function answerRaw(
  socket: Duplex,
  status: string,
  sentence: string,
  headers: readonly string[] = ['X-Content-Type-Options', 'nosniff'],
): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const head = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(sentence) + 1}`,
    'Cache-Control: no-store',
    ...headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : [])),
  ]
  socket.end([...head, '', `${sentence}\n`].join('\r\n'))
  socket.once('finish', () => socket.destroy())
}
