/** Readiness of this installation to serve. */
import { db } from '#lib/db'
import { log } from '#lib/log'
import { migrationNames } from '#lib/readiness/migrations'
import { databasePatience } from '#lib/readiness/patience'

/** Null when all is well, else one sentence that says what is missing. */
export async function whatIsMissing(): Promise<string | null> {
  const { promise: tooLate, resolve } = Promise.withResolvers<string>()
  const timer = setTimeout(() => resolve('The database does not answer.'), databasePatience)
  try {
    return await Promise.race([missingMigrations(), tooLate])
  } catch (err) {
    log.debug({ err }, 'the database could not be asked what it has')
    return 'The database cannot be reached, or has no tables yet.'
  } finally {
    clearTimeout(timer)
  }
}

async function missingMigrations(): Promise<string | null> {
  const rows = await db.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map((row) => row.migration_name))
  const missing = migrationNames().filter((name) => !applied.has(name))
  return missing.length === 0 ? null : `The database waits for the migration ${missing[0]}.`
}
