/** The database of this installation: the one that DATABASE_URL names, or the embedded one, restarted when it dies. */
import pg from 'pg'
import { Refusal } from '#lib/errors'
import { startPostgres } from '#server/postgres'
import { say } from '#server/supervisor/say'

export type Database = { url: string; pid: () => number | null; stop: () => Promise<void> }

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'the user or the password is wrong',
  '28000': 'the user is not let in',
  '3D000': 'there is no database of that name',
}

/** Refuses, within seconds, where the server does not answer or does not let us in. */
export async function givenDatabase(url: string): Promise<Database> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`)
    if (rows[0].version < 160_000)
      throw new Refusal('The database that DATABASE_URL names is older than PostgreSQL 16.')
  } catch (error) {
    if (error instanceof Refusal) throw error
    const { host, pathname } = new URL(url)
    const { code = '', message } = error as NodeJS.ErrnoException
    throw new Refusal(
      `The database ${pathname.slice(1)} at ${host} cannot be used: ${reasons[code] ?? message}. Check DATABASE_URL and that the server runs.`,
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
      say('PostgreSQL ended; starting it again.')
      const next = await startPostgres(folder, { port }).catch((error: Error) => say(error.message))
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
