/** Listens to notifications of PostgreSQL on a connection of its own, and reconnects with backoff whenever it is lost. */
import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import { log } from '#lib/log'

export type Listening = {
  connectionString: string
  /** As PostgreSQL lists its connections */
  applicationName: string
  channels: readonly string[]
  notified: (channel: string, payload: string) => void
  /**
   * Runs on each connection for as long as that is kept, beginning after LISTEN: what was notified before has to be made up
   * for. `ended` is aborted where the connection is lost or the listener stops. Returning or throwing gives the connection up.
   */
  connected: (client: pg.Client, ended: AbortSignal, isFirst: boolean) => Promise<void>
}

export type DatabaseListener = {
  /** Settles with the first attempt. Attempts go on, so that a caller that can do without the database ignores a rejection */
  first: Promise<void>
  stop: () => Promise<void>
}

/** For a connection to be made, for a query, and for a farewell, in milliseconds. */
const PATIENCE = 2_000
/** Between attempts, in milliseconds: doubled from one to the next. */
const SHORTEST_PAUSE = 100
const LONGEST_PAUSE = 2_000

export function listenToDatabase(listening: Listening): DatabaseListener {
  const first = Promise.withResolvers<void>()
  first.promise.catch(() => {})
  const stopping = new AbortController()
  let isFirst = true
  const running = run()

  async function run(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      const began = Date.now()
      const error = await listenOnce().then(
        () => null,
        (error: Error) => error,
      )
      if (stopping.signal.aborted) return
      first.reject(error ?? new Error('the connection was given up'))
      // A connection that stood for a while was a good one.
      failures = Date.now() - began > LONGEST_PAUSE ? 0 : failures + 1
      const { applicationName } = listening
      if (failures <= 1) log.warn({ applicationName, why: error?.message }, 'the database is not heard')
      const pause = Math.min(SHORTEST_PAUSE * 2 ** failures, LONGEST_PAUSE)
      await after(pause, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  async function listenOnce(): Promise<void> {
    const { connectionString, applicationName, channels, notified, connected } = listening
    const client = new pg.Client({
      connectionString,
      application_name: applicationName,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
    })
    const lost = new AbortController()
    client.on('error', (error) => lost.abort(error))
    client.on('end', () => lost.abort())
    client.on('notification', ({ channel, payload }) => notified(channel, payload ?? ''))
    try {
      await client.connect()
      for (const channel of channels) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
      const wasFirst = isFirst
      isFirst = false
      first.resolve()
      await connected(client, AbortSignal.any([lost.signal, stopping.signal]), wasFirst)
      if (lost.signal.aborted) throw new Error('the connection was lost')
    } finally {
      await Promise.race([client.end().catch(() => {}), after(PATIENCE, undefined, { ref: false })])
    }
  }

  return {
    first: first.promise,
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
