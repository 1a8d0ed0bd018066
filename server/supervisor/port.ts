import { createServer } from 'node:net'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'

/** Refuses where the edge would not be able to listen. */
export function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Refusal(whyNot(error, host, port))))
    server.listen(port, host, () => server.close(() => resolve()))
  })
}

function whyNot(error: NodeJS.ErrnoException, host: string, number: number): Message {
  const port = String(number)
  if (error.code === 'EADDRINUSE') return message('starting.portBusy', { port })
  if (error.code === 'EACCES') return message('starting.portNotAllowed', { port })
  return message('starting.cannotListen', { host, port, why: String(error.code) })
}
