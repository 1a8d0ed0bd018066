/** Sets that the code has a table of and the database an enum: they are the same, and what was written before them is kept or named. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkers } from '#lib/checks/all'
import { db } from '#lib/db'
import { kinds as notificationKinds } from '#lib/notifications/kinds'
import { migrationNames, migrationsFolder } from '#lib/readiness/migrations'
import { moves } from '#lib/workflow/moves'
import { kinds } from '#server/worker/kinds'
import { named, run } from '#tests/support/server'

test.each([
  [
    'WorkflowEvent',
    'move',
    [
      ...['import', 'embargo', 'othersSuggest', 'rebuild', 'retell', 'withhold'],
      ...['stepGiven', 'stepTakenBack', 'stepFell', 'demandLegal', 'dropLegal', 'assign', 'unassign', 'closePast'],
      ...['planWithdrawal', 'cancelWithdrawal', 'trash', 'untrash', 'erase'],
      ...['askGuest', 'revokeGuest', 'guestSays', 'bundled', 'unbundled', 'bundleHeld', 'bundleChanged'],
      ...['entryRead', 'entryRule', 'keyPoint', 'endCoverage', 'resumeCoverage'],
      ...Object.keys(moves),
    ],
  ],
  ['Waiver', 'check', Object.keys(checkers)],
  ['Outbox', 'kind', Object.keys(kinds)],
  ['Notification', 'kind', Object.keys(notificationKinds)],
])('%s.%s takes what the table in code names, and nothing else', async (table, column, names) => {
  const rows = await db.$queryRaw<{ value: string }[]>`
    SELECT enumlabel::text AS value FROM pg_enum
    JOIN pg_attribute ON atttypid = enumtypid
    WHERE attrelid = (SELECT oid FROM pg_class WHERE relname = ${table}) AND attname = ${column}`
  expect(rows.map(({ value }) => value).sort()).toEqual([...names].sort())
})

describe('rows from before the sets were closed', () => {
  const server = process.env.DATABASE_URL ?? ''
  const name = `before_${process.pid}`
  const url = named(server, name)
  const sqlOf = (migration: string) => readFileSync(join(migrationsFolder, migration, 'migration.sql'), 'utf8')
  const closing = '20261126023000_closed_sets'
  const id = '019a0000-0000-7000-8000-000000000000'

  beforeAll(async () => {
    await run(server, `CREATE DATABASE ${name}`)
    for (const migration of migrationNames().filter((one) => one < closing)) await run(url, sqlOf(migration))
  })
  afterAll(() => run(server, `DROP DATABASE ${name} WITH (FORCE)`))

  /** The rows stand alone: what they would refer to does not matter here. */
  const write = (sql: string) => run(url, `SET session_replication_role = replica; ${sql}`)

  test('that no table knows stop the migration, which names the value and changes nothing', async () => {
    await write(
      `INSERT INTO "Waiver" (id, "articleId", "check", "personId", reason) VALUES ('${id}', '${id}', 'spelling', '${id}', 'x')`,
    )
    await expect(run(url, `BEGIN; ${sqlOf(closing)}; COMMIT`)).rejects.toThrow('"CheckName": "spelling"')
    await run(url, `UPDATE "Waiver" SET "check" = 'headline'`)
  })

  test('that the tables know are kept', async () => {
    await write(
      `INSERT INTO "WorkflowEvent" (id, "articleId", move, "to") VALUES ('${id}', '${id}', 'updateReview', 'in_review');
       INSERT INTO "Outbox" (kind, payload) VALUES ('mail', '{}')`,
    )
    await run(url, sqlOf(closing))
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(
      `SELECT (SELECT move FROM "WorkflowEvent") AS move, (SELECT "check" FROM "Waiver") AS "check", (SELECT kind FROM "Outbox") AS kind`,
    )
    await client.end()
    expect(rows).toEqual([{ move: 'updateReview', check: 'headline', kind: 'mail' }])
  })
})
