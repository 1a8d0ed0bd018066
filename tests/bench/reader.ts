/** A reader on one connection, as a phone on the same machine would be. */
import { Agent, get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'

export type Got = { status: number; rawHeaders: string[]; body: Buffer; text: () => string }

export type Reader = { read: (path: string) => Promise<Got>; leave: () => void }

/** Takes Brotli, as every browser does. `connections` at the same time, with `more` headers. */
export function reader(url: string, connections = 1, more: Record<string, string> = {}): Reader {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const read = (path: string): Promise<Got> =>
    new Promise((resolve, reject) => {
      const headers = { 'accept-encoding': 'gzip, deflate, br', ...more }
      get({ hostname, port, path, agent, headers }, (answer) => {
        const articles: Buffer[] = []
        answer.on('data', (article: Buffer) => articles.push(article))
        answer.once('error', reject)
        answer.once('end', () => {
          const body = Buffer.concat(articles)
          const isPacked = answer.headers['content-encoding'] === 'br'
          const text = () => (isPacked ? brotliDecompressSync(body) : body).toString()
          resolve({ status: answer.statusCode ?? 0, rawHeaders: answer.rawHeaders, body, text })
        })
      }).once('error', reject)
    })
  return { read, leave: () => agent.destroy() }
}
