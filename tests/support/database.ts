/** Before each test file: a database of its own, empty and migrated, and a data folder of its own, before anything reads the settings. */
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { named, run } from '#tests/support/server'

const server = inject('databaseServer')
const name = `test_${randomBytes(6).toString('hex')}`

await run(server, `CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`)
process.env.DATABASE_URL = named(server, name)
const dataFolder = mkdtempSync(join(tmpdir(), 'on-record-test-'))
process.env.DATA_DIR = dataFolder
// Empty and not absent: a file .env would fill it.
process.env.MEDIA_BUCKET = ''

afterAll(async () => {
  const { db } = await import('#lib/db')
  await db.$disconnect()
  // Connections say goodbye after they were closed here; one that is cut off meanwhile would be taken for a failure.
  await run(
    server,
    `DO $$ BEGIN
      FOR turn IN 1..100 LOOP
        EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '${name}');
        PERFORM pg_sleep(0.02), pg_stat_clear_snapshot();
      END LOOP;
    END $$`,
  )
  await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
  rmSync(dataFolder, { recursive: true, force: true })
})
