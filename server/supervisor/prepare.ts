/** Prepares everything that the first process needs: the data folder, the database, the build, the first run. */
import { env } from '#lib/env'
import { message } from '#lib/messages/message'
import { lock, openDataFolder, tellRuntime } from '#server/data-folder'
import { freePort } from '#server/free-port'
import { migrate } from '#server/migrate'
import { secretIn } from '#server/secret'
import { ensureBuilt } from '#server/supervisor/build'
import { type Database, embeddedDatabase, givenDatabase } from '#server/supervisor/database'
import { environmentFor } from '#server/supervisor/environment'
import { demoFor, setupFor } from '#server/supervisor/first-run'
import type { Patience } from '#server/supervisor/liveness'
import { assertPortFree } from '#server/supervisor/port'
import type { Mode } from '#server/supervisor/programs'
import { say } from '#server/supervisor/say'
import type { Shutdown } from '#server/supervisor/shutdown'

export type Prepared = {
  environment: NodeJS.ProcessEnv
  webPort: number
  /** Lines for whoever starts an empty newsroom */
  firstRunLines: string[]
  /** Writes down what runs, for the command-line tools */
  tell: (processes?: Record<string, number>) => void
}

export async function prepare(mode: Mode, shutdown: Shutdown, patience: Patience | null): Promise<Prepared> {
  const folder = openDataFolder(env.DATA_DIR)
  const release = lock(folder)
  await shutdown.add(async () => release())
  await assertPortFree(env.HOST, env.PORT)

  const tell = teller(folder, () => database)
  const embedded = env.DATABASE_URL === undefined
  const database: Database = env.DATABASE_URL
    ? await givenDatabase(env.DATABASE_URL, patience)
    : await embeddedDatabase(folder, patience, () => tell())
  await shutdown.add(database.stop)
  const applied = await migrate(database.url)
  if (applied.length > 0) say(message('starting.migrated', { count: applied.length }))
  if (mode === 'production') await ensureBuilt((stop) => shutdown.add(async () => stop()))

  const webPort = env.WEB_PORT ?? (await freePort())
  const collabPort = env.COLLAB_PORT ?? (await freePort())
  const authSecret = env.AUTH_SECRET ?? secretIn(folder, 'auth-secret')
  const environment = environmentFor(mode, {
    databaseUrl: database.url,
    authSecret,
    dataFolder: folder,
    webPort,
    collabPort,
  })
  Object.assign(env, { DATABASE_URL: database.url, AUTH_SECRET: authSecret })
  const firstRunLines = embedded ? await demoFor(folder) : await setupFor()
  return { environment, webPort, firstRunLines, tell }
}

/** Without processes given, those given last are written again: only the database has changed. */
function teller(folder: string, database: () => Database): Prepared['tell'] {
  let last: Record<string, number> = {}
  return (processes = last) => {
    last = processes
    const { url, pid } = database()
    const postgres = pid()
    const all = postgres === null ? processes : { ...processes, postgres }
    tellRuntime(folder, { pid: process.pid, databaseUrl: url, siteUrl: env.SITE_URL, processes: all })
  }
}
