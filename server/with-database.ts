/** Gives command-line tools a database. */
import { env } from '#lib/env'
import { lock, openDataFolder, runtimeOf } from '#server/data-folder'
import { migrate } from '#server/migrate'
import { startPostgres } from '#server/postgres'

/**
 * Runs `work` with DATABASE_URL set: the one given, that of the On Record running here, or an embedded PostgreSQL
 * for the time being, migrated. `work` imports whatever sees the database itself, after that: `await import('#lib/…')`.
 */
export async function withDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const given = env.DATABASE_URL ?? runtimeOf(env.DATA_DIR)?.databaseUrl
  if (given) return connected(given, work)
  const folder = openDataFolder(env.DATA_DIR)
  const release = lock(folder)
  try {
    const postgres = await startPostgres(folder)
    try {
      await migrate(postgres.url)
      return await connected(postgres.url, work)
    } finally {
      await postgres.stop()
    }
  } finally {
    release()
  }
}

async function connected<T>(url: string, work: (url: string) => Promise<T>): Promise<T> {
  process.env.DATABASE_URL = url
  env.DATABASE_URL = url
  try {
    return await work(url)
  } finally {
    const { leaveDatabase } = await import('#lib/readiness/commands')
    await leaveDatabase()
  }
}
