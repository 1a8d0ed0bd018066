/** Brings a database to the present schema: every folder of prisma/migrations that it does not have yet, in order. */
import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { advisoryLocks } from '#lib/advisory-locks'
import { Refusal } from '#lib/errors'
import { message } from '#lib/messages/message'
import { migrationNames, migrationsFolder } from '#lib/readiness/migrations'

/** Prisma's own table, so that its tools and ours read the same history. */
const historyTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
    logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0
  )`

/** Gives the names of what it applied. Each migration happens whole or not at all; the second of two starters waits. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if ((await pending(client)).length === 0) return []
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLocks.migrations])
    await client.query(historyTable)
    const names = await pending(client)
    for (const name of names) await apply(client, name)
    return names
  } finally {
    await client.end()
  }
}

async function pending(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`)
  if (!tables[0].there) return migrationNames()
  const { rows } = await client.query(
    'SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const applied = new Set(rows.map((row) => row.migration_name))
  return migrationNames().filter((name) => !applied.has(name))
}

async function apply(client: pg.Client, name: string): Promise<void> {
  const sql = readFileSync(join(migrationsFolder, name, 'migration.sql'), 'utf8')
  const checksum = createHash('sha256').update(sql).digest('hex')
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      'INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Refusal(message('starting.migrationFailed', { name, why: (error as Error).message }))
  }
}
