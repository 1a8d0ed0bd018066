/** An edge with a small web behind it whose answers the test decides, on the test's own database. */
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { localStore } from '#lib/media/store/local'
import { type Settings, startEdge } from '#server/edge/edge'
import { freePort } from '#server/free-port'
import { ask } from '#tests/support/ask'

export type Behind = {
  port: number
  /** Requests of the edge, in order */
  asked: IncomingMessage[]
  stop: () => Promise<void>
  /** Again on the same port, if it was stopped */
  start: () => Promise<void>
}

/** Listens on a free port until the test is over. */
export async function behind(answer: RequestListener): Promise<Behind> {
  const asked: IncomingMessage[] = []
  let server: Server | null = null
  const behind: Behind = {
    port: 0,
    asked,
    stop: async () => {
      const running = server
      server = null
      running?.closeAllConnections()
      await new Promise((resolve) => (running ? running.close(resolve) : resolve(null)))
    },
    start: async () => {
      if (server) return
      const fresh = createServer((request, response) => {
        asked.push(request)
        answer(request, response)
      })
      server = fresh
      await new Promise<void>((resolve) => fresh.listen(behind.port, '127.0.0.1', resolve))
      behind.port = (fresh.address() as AddressInfo).port
    },
  }
  await behind.start()
  onTestFinished(behind.stop)
  return behind
}

export type EdgeUnderTest = {
  port: number
  get: (path: string, headers?: Record<string, string>) => ReturnType<typeof ask>
  post: (path: string, body: string | Buffer, headers?: Record<string, string>) => ReturnType<typeof ask>
  stop: () => Promise<void>
}

/** Serves until the test is over. Resolves once purges are heard, unless the test keeps the database from it. */
export async function edgeBefore(web: { port: number }, settings: Partial<Settings> = {}): Promise<EdgeUnderTest> {
  const port = settings.port ?? (await freePort())
  const edge = await startEdge({
    port,
    host: '127.0.0.1',
    siteUrl: `http://localhost:${port}`,
    mediaUrl: { url: null, only: false },
    uploadUrl: null,
    webPort: web.port,
    collabPort: 1,
    databaseUrl: process.env.DATABASE_URL ?? '',
    proxies: { hops: 0 },
    cacheTags: false,
    language: 'en',
    diskCache: null,
    development: false,
    open: { api: false },
    media: localStore(join(tmpdir(), `on-record-no-media-${port}`)),
    ...settings,
  })
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= edge.stop()
    return stopped
  }
  onTestFinished(stop)
  return {
    port,
    get: (path, headers = {}) => ask(port, path, { headers }),
    post: (path, body, headers = {}) =>
      ask(port, path, { method: 'POST', body, headers: { origin: `http://localhost:${port}`, ...headers } }),
    stop,
  }
}

/** Says, as a publication or a withdrawal does in its transaction, what has changed. */
export async function purge(tag: string, gone = false, databaseUrl = process.env.DATABASE_URL): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('INSERT INTO "Purge" (tag, gone) VALUES ($1, $2)', [tag, gone])
  await client.end()
}

/** A reader's page as web renders it. */
export const html = (words: string, tags: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>x</title><meta name="cache-tags" content="${tags}"/></head><body><p>${words}</p>` +
  `${'<p>More of the same.</p>'.repeat(20)}<script>self.__next_f.push([1,"x"])</script></body></html>`
