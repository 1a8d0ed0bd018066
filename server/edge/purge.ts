/** Hears from PostgreSQL what has changed: woken by NOTIFY, and looking twice a second in case that was missed. */
import pg from 'pg'
import { log } from '#lib/log'

/** How far purges were heard, and when that was, in milliseconds since 1970. */
export type Heard = { seen: bigint; at: number }

export type Hearing = {
  /** True while the database can't be asked: what has changed since is not known */
  lost: boolean
  /** The last purge that was passed on; null before the first look */
  seen: bigint | null
  /** Resolves when the database was first heard */
  begun: Promise<void>
  stop: () => Promise<void>
}

type Listener = {
  purge: (tag: string, gone: boolean, id: bigint) => void
  /** Nothing held can be trusted any more */
  clear: () => void
  /** All that is known was passed on */
  heard: (seen: bigint, at: number) => void
}

const POLL = 500
const PATIENCE = 2_000
const BATCH = 1_000
/** Purges are kept for a day (prisma/schema.prisma): after nearly that long without them some may have been missed. */
const RETENTION = 23 * 60 * 60 * 1_000

/** Starts listening, from where it was `before`, and goes on until stopped, through every loss of the database. */
export function hearPurges(connectionString: string, listener: Listener, before: Heard | null = null): Hearing {
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const hearing: Hearing = { lost: true, seen: before?.seen ?? null, begun, stop }
  let heardAt = before?.at ?? 0
  let client: pg.Client | null = null
  let stopped = false
  let woken = false
  let resume = () => {}
  const running = run()

  async function run(): Promise<void> {
    for (let failures = 0; !stopped; failures++) {
      try {
        client = await connect()
        await catchUp(client)
        failures = 0
        while (!stopped && client) await listen(client)
      } catch (error) {
        if (!hearing.lost || failures === 0) log.warn({ why: (error as Error).message }, 'purges are not heard')
      }
      hearing.lost = true
      if (client) await Promise.race([client.end().catch(() => {}), pause(PATIENCE)])
      client = null
      if (!stopped) await pause(Math.min(100 * 2 ** failures, PATIENCE))
    }
  }

  async function connect(): Promise<pg.Client> {
    const fresh = new pg.Client({
      connectionString,
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
      keepAlive: true,
      application_name: 'on-record-edge',
    })
    fresh.on('error', lose)
    fresh.on('end', lose)
    fresh.on('notification', () => wake())
    await fresh.connect()
    await fresh.query('LISTEN purge')
    return fresh

    function lose(): void {
      if (client !== fresh) return
      client = null
      hearing.lost = true
      wake()
    }
  }

  /** After a connection is made: goes on where it stopped, or forgets everything where that is not possible. */
  async function catchUp(from: pg.Client): Promise<void> {
    const { rows } = await from.query<{ last: string; newest: string }>(
      'SELECT last_value AS last, (SELECT coalesce(max(id), 0) FROM "Purge") AS newest FROM "Purge_id_seq"',
    )
    const last = BigInt(rows[0]?.last ?? 0)
    const isRestored = hearing.seen !== null && last < hearing.seen
    if (hearing.seen === null || isRestored || Date.now() - heardAt > RETENTION) {
      if (isRestored) log.warn('the database was restored: all pages are forgotten')
      // Before the pages are forgotten, so that a purge between the two is read again rather than missed.
      hearing.seen = BigInt(rows[0]?.newest ?? 0)
      listener.clear()
    }
    await read(from)
    begin()
    log.info({ seen: String(hearing.seen) }, 'purges are heard')
  }

  async function listen(from: pg.Client): Promise<void> {
    await pause(POLL)
    if (Date.now() - heardAt > RETENTION) throw new Error('this machine slept')
    if (client === from) await read(from)
  }

  /** Reads on. The database gives ids in the order of commits (prisma/migrations, purge_in_order). */
  async function read(from: pg.Client): Promise<void> {
    for (;;) {
      const { rows } = await from.query<{ id: string; tag: string; gone: boolean }>(
        `SELECT id, tag, gone FROM "Purge" WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
        [String(hearing.seen ?? 0)],
      )
      for (const row of rows) {
        const id = BigInt(row.id)
        listener.purge(row.tag, row.gone, id)
        hearing.seen = id
      }
      if (rows.length < BATCH) break
    }
    heardAt = Date.now()
    hearing.lost = false
    listener.heard(hearing.seen ?? 0n, heardAt)
  }

  /** Until woken, or for `milliseconds`; not at all where it was woken since the last pause. */
  async function pause(milliseconds: number): Promise<void> {
    if (!woken) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        resume = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    woken = false
  }

  function wake(): void {
    woken = true
    resume()
  }

  async function stop(): Promise<void> {
    stopped = true
    wake()
    await running
  }

  return hearing
}
