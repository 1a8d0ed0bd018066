/** Follows the table of purges: woken by NOTIFY, and looking twice a second in case that was missed. */
import type pg from 'pg'
import { log } from '#lib/log'
import { listenToDatabase } from '#server/database-listener'

/** How far purges were read, and when that was, in milliseconds since 1970. */
export type PurgePosition = { seen: bigint; at: number }

export type PurgeFollower = {
  /** True while the database can't be asked: what has changed since is not known */
  lost: boolean
  /** The last purge that was passed on; null before the first look */
  seen: bigint | null
  /** Resolves when purges were first read */
  begun: Promise<void>
  stop: () => Promise<void>
}

type Listener = {
  purge: (tag: string, gone: boolean, id: bigint) => void
  /** Nothing held can be trusted any more */
  clear: () => void
  /** All that is known was passed on */
  caughtUp: (position: PurgePosition) => void
}

const POLL = 500
const BATCH = 1_000
/** Purges are kept for a day (prisma/schema.prisma): after nearly that long without them some may have been missed. */
const RETENTION = 23 * 60 * 60 * 1_000

/** Goes on from where it was `before` until it is stopped, through every loss of the database. */
export function followPurges(
  connectionString: string,
  listener: Listener,
  before: PurgePosition | null = null,
): PurgeFollower {
  const begun = Promise.withResolvers<void>()
  const follower: PurgeFollower = {
    lost: true,
    seen: before?.seen ?? null,
    begun: begun.promise,
    stop: () => database.stop(),
  }
  const alarm = wakeUpCall()
  let readAt = before?.at ?? 0

  const follow = async (client: pg.Client, ended: AbortSignal): Promise<void> => {
    try {
      await catchUp(client)
      begun.resolve()
      log.info({ seen: String(follower.seen) }, 'purges are read')
      for (;;) {
        await alarm.within(POLL, ended)
        if (ended.aborted) return
        if (Date.now() - readAt > RETENTION) throw new Error('this machine slept')
        await read(client)
      }
    } finally {
      follower.lost = true
    }
  }

  /** After a connection is made: goes on where it stopped, or forgets everything where that is not possible. */
  const catchUp = async (client: pg.Client): Promise<void> => {
    const { rows } = await client.query<{ last: string; newest: string }>(
      'SELECT last_value AS last, (SELECT coalesce(max(id), 0) FROM "Purge") AS newest FROM "Purge_id_seq"',
    )
    const last = BigInt(rows[0]?.last ?? 0)
    const isRestored = follower.seen !== null && last < follower.seen
    if (follower.seen === null || isRestored || Date.now() - readAt > RETENTION) {
      if (isRestored) log.warn('the database was restored: all pages are forgotten')
      // Before the pages are forgotten, so that a purge between the two is read again rather than missed.
      follower.seen = BigInt(rows[0]?.newest ?? 0)
      listener.clear()
    }
    await read(client)
  }

  /** Reads on. The database gives ids in the order of commits (prisma/migrations, purge_in_order). */
  const read = async (client: pg.Client): Promise<void> => {
    for (;;) {
      const { rows } = await client.query<{ id: string; tag: string; gone: boolean }>(
        `SELECT id, tag, gone FROM "Purge" WHERE id > $1 ORDER BY id LIMIT ${BATCH}`,
        [String(follower.seen ?? 0)],
      )
      for (const row of rows) {
        const id = BigInt(row.id)
        listener.purge(row.tag, row.gone, id)
        follower.seen = id
      }
      if (rows.length < BATCH) break
    }
    readAt = Date.now()
    follower.lost = false
    listener.caughtUp({ seen: follower.seen ?? 0n, at: readAt })
  }

  const database = listenToDatabase({
    connectionString,
    applicationName: 'on-record edge',
    channels: ['purge'],
    notified: alarm.ring,
    connected: follow,
  })
  return follower
}

/** A pause that can be cut short. A ring between two pauses skips the next one. */
function wakeUpCall(): { ring: () => void; within: (milliseconds: number, ended: AbortSignal) => Promise<void> } {
  let hasRung = false
  let wake = () => {}
  const within = async (milliseconds: number, ended: AbortSignal) => {
    if (!hasRung && !ended.aborted)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(() => wake(), milliseconds)
        wake = () => {
          clearTimeout(timer)
          ended.removeEventListener('abort', wake)
          resolve()
        }
        ended.addEventListener('abort', wake)
      })
    hasRung = false
  }
  return {
    ring: () => {
      hasRung = true
      wake()
    },
    within,
  }
}
