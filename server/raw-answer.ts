import type { Duplex } from 'node:stream'

/**
 * Answers in one sentence on a connection that is no HTTP exchange yet, or no more, and ends it. `status` as in a status
 * line: `404 Not Found`.
 */
export function answerRaw(socket: Duplex, status: string, sentence: string): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const head = [
    `HTTP/1.1 ${status}`,
    'Connection: close',
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(sentence) + 1}`,
    'X-Content-Type-Options: nosniff',
  ]
  socket.end([...head, '', `${sentence}\n`].join('\r\n'))
  socket.once('finish', () => socket.destroy())
}
