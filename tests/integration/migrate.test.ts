import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationNames } from '#lib/readiness/migrations'
import { whatIsMissing } from '#lib/readiness/queries'
import { migrate } from '#server/migrate'
import { named, run } from '#tests/support/server'

const server = process.env.DATABASE_URL ?? ''
const name = `empty_${process.pid}`
const url = named(server, name)

beforeAll(() => run(server, `CREATE DATABASE ${name}`))
afterAll(() => run(server, `DROP DATABASE ${name} WITH (FORCE)`))

const sqlOf = (migration: string) => readFileSync(`prisma/migrations/${migration}/migration.sql`, 'utf8')

async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const answer = await client.query(sql)
  await client.end()
  return answer.rows
}

test('two that start at once migrate once', async () => {
  const applied = await Promise.all([migrate(url), migrate(url)])
  expect(applied.flat().sort()).toEqual(migrationNames())
  const history = await rows('SELECT migration_name, finished_at FROM "_prisma_migrations" ORDER BY migration_name')
  expect(history.map((row) => row.migration_name)).toEqual(migrationNames())
  expect(history.every((row) => row.finished_at)).toBe(true)
})

test('a database that is up to date is left alone', async () => {
  expect(await migrate(url)).toEqual([])
})

test('a migration that fails leaves nothing behind, and says its name', async () => {
  // One that can't be applied twice.
  const added = migrationNames().findLast((each) => sqlOf(each).includes('ADD COLUMN'))
  await rows(`DELETE FROM "_prisma_migrations" WHERE migration_name = '${added}'`)
  const before = await rows('SELECT count(*) FROM pg_class')
  await expect(migrate(url)).rejects.toThrow(`The migration ${added} could not be applied, and nothing of it was`)
  expect(await rows('SELECT count(*) FROM pg_class')).toEqual(before)
})

test('an installation is ready once every migration is applied', async () => {
  expect(await whatIsMissing()).toBeNull()
  await run(server, `DELETE FROM "_prisma_migrations" WHERE migration_name = '${migrationNames()[0]}'`)
  expect(await whatIsMissing()).toBe(`The database waits for the migration ${migrationNames()[0]}.`)
})
