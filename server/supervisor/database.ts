/** The database of this installation: the one that DATABASE_URL names, or the embedded one, restarted when it dies. */
import pg from 'pg'
import { Refusal } from '#lib/errors'
import { log } from '#lib/log'
import { type Message, message } from '#lib/messages/message'
import { type Postgres, startPostgres } from '#server/postgres'
import { bySql } from '#server/postgres/question'
import { type Patience, silence, watchLiveness } from '#server/supervisor/liveness'
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

/**
 * Refuses, within seconds, where the server does not answer or does not let us in. It is somebody else's: when it does not answer
 * later, that is said, and no more.
 */
export async function givenDatabase(url: string, patience: Patience | null = null): Promise<Database> {
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
  const unwatch = patience ? tellOfSilence(url, patience) : () => {}
  return { url, pid: () => null, stop: async () => unwatch() }
}

/** Says once that the database does not answer, and once that it does again. */
function tellOfSilence(url: string, patience: Patience): () => void {
  const seconds = silence(patience)
  let silent = false
  return watchLiveness({
    patience,
    ask: bySql(url, seconds * 1000),
    serves: Promise.resolve(),
    hung: () => {
      if (silent) return
      silent = true
      say(message('starting.databaseSilent', { seconds }))
      log.error({ seconds }, 'the database does not answer')
    },
    answered: () => {
      if (!silent) return
      silent = false
      say(message('starting.databaseAnswers'))
      log.info('the database answers again')
    },
  })
}

/** Started again at the same address whenever it dies, or hangs. */
export async function embeddedDatabase(
  folder: string,
  patience: Patience | null,
  restarted: () => void,
): Promise<Database> {
  let postgres = await startPostgres(folder)
  const port = Number(new URL(postgres.url).port)
  let stopping = false
  let unwatch = () => {}

  const watch = async (): Promise<void> => {
    for (;;) {
      if (patience) unwatch = killWhenHung(postgres, patience)
      await postgres.gone
      unwatch()
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
      unwatch()
      await postgres.stop()
      await watching
    },
  }
}

/** Gives what ends the watch. */
function killWhenHung({ url, pid, kill }: Postgres, patience: Patience): () => void {
  const seconds = silence(patience)
  const unwatch = watchLiveness({
    patience,
    ask: bySql(url, seconds * 1000),
    serves: Promise.resolve(),
    hung: () => {
      unwatch()
      say(message('starting.postgresSilent', { seconds }))
      log.error({ process: 'postgres', pid, seconds }, 'the process does not answer: killed')
      void kill()
    },
  })
  return unwatch
}
