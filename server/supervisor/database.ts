/** The database of this installation: the one that DATABASE_URL names, or the embedded one, restarted when it dies. */
import pg from 'pg'
import { Refusal } from '#lib/errors'
import { type Message, message } from '#lib/messages/message'
import { startPostgres } from '#server/postgres'
import { print, say } from '#server/supervisor/say'
import { toldOf } from '#server/terminal'

export type Database = { url: string; pid: () => number | null; stop: () => Promise<void> }

/** As PostgreSQL numbers its releases (server_version_num): 14.0. Every test of the data passes on 14, 15 and 18. */
const oldestRelease = 140_000

const reasons: Record<string, Message> = {
  ECONNREFUSED: message('starting.databaseWhy.refused'),
  ENOTFOUND: message('starting.databaseWhy.noHost'),
  ETIMEDOUT: message('starting.databaseWhy.noAnswer'),
  '28P01': message('starting.databaseWhy.wrongPassword'),
  '28000': message('starting.databaseWhy.notLetIn'),
  '3D000': message('starting.databaseWhy.noDatabase'),
}

/** Refuses, within seconds, where the server does not answer or does not let us in. */
export async function givenDatabase(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`)
    if (rows[0].version < oldestRelease) throw new Refusal(message('starting.databaseTooOld'))
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { host, pathname } = new URL(url)
    const { code = '', message: words } = error as NodeJS.ErrnoException
    throw new Refusal(
      message('starting.databaseUnusable', { name: pathname.slice(1), host, why: reasons[code] ?? words }),
    )
  } finally {
    await client.end().catch(() => {})
  }
  return { url, pid: () => null, stop: async () => {} }
}

/** Started again at the same address whenever it dies. */
export async function embeddedDatabase(folder: string, restarted: () => void): Promise<Database> {
  let postgres = await startPostgres(folder)
  const port = Number(new URL(postgres.url).port)
  let stopping = false

  const watch = async (): Promise<void> => {
    for (;;) {
      await postgres.gone
      if (stopping) return
      say(message('starting.postgresEnded'))
      const next = await startPostgres(folder, { port }).catch((error: Error) => print(toldOf(error)))
      if (!next) continue
      if (stopping) return next.stop()
      postgres = next
      restarted()
    }
  }
  const watching = watch()

  return {
    url: postgres.url,
    pid: () => postgres.pid,
    stop: async () => {
      stopping = true
      await postgres.stop()
      await watching
    },
  }
}
