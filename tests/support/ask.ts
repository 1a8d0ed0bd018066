/** Asks a server on this machine, with whatever headers and address a test wants to send. */
import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

export type Heard = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string }
type Asking = { method?: string; headers?: OutgoingHttpHeaders; body?: string | Buffer }

/** One request on a connection of its own. The Host is localhost unless the headers say otherwise. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const sent = { host: `localhost:${port}`, ...headers }
    const asking = request({ host: '127.0.0.1', port, path, method, headers: sent, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.once('error', reject)
      answer.once('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = read(bytes, answer.headers['content-encoding']).toString()
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, text })
      })
    })
    asking.once('error', reject)
    asking.end(body)
  })
}

function read(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.length === 0) return bytes
  if (encoding === 'br') return brotliDecompressSync(bytes)
  if (encoding === 'gzip') return gunzipSync(bytes)
  return bytes
}

/** Sends these very bytes and gives all that comes back until the other side hangs up. */
export function askRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    socket.setEncoding('utf8')
    socket.on('data', (article) => {
      heard += article
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(heard))
  })
}

/** Sends all of this before it reads anything, and gives what comes back until the other side hangs up; rejects where that is lost. */
export function sendThenHear(port: number, head: string, body: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('utf8').pause()
    socket.write(head)
    socket.write(body, () => socket.resume())
    socket.on('data', (text) => {
      heard += text
    })
    socket.once('error', reject)
    socket.once('close', () => resolve(heard))
  })
}
