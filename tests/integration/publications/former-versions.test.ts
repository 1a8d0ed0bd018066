/** A database of the time before readers had a history, brought up to date: what was replaced by then is withheld, what was live is not. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationNames } from '#lib/readiness/migrations'
import { named, run } from '#tests/support/server'

const server = process.env.DATABASE_URL ?? ''
const name = `former_versions_${process.pid}`
const client = new pg.Client({ connectionString: named(server, name) })

beforeAll(async () => {
  await run(server, `CREATE DATABASE ${name}`)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
})

const apply = (migration: string) => client.query(readFileSync(`prisma/migrations/${migration}/migration.sql`, 'utf8'))

test('an update makes nothing public that readers no longer had, and such rows still change in nothing else', async () => {
  const all = migrationNames()
  const withheld = all.findIndex((migration) => migration.endsWith('former_versions_are_withheld'))
  expect(withheld).toBeGreaterThan(0)
  for (const migration of all.slice(0, withheld)) await apply(migration)
  const articleId = randomUUID()
  // Nothing but the publications: what they lean on is not looked at here.
  await client.query('SET session_replication_role = replica')
  for (const number of [1, 2])
    await client.query(
      `INSERT INTO "Publication" (id, "articleId", "revisionId", number, "publishedAt", "firstPublishedAt", live, profile, "deskId", language, slug, headline, standfirst, "wordCount")
       VALUES ($1, $2, $1, $3, now(), now(), $4, 'news', $1, 'en', 'ports', 'Ports', '', 9)`,
      [randomUUID(), articleId, number, number === 2],
    )
  await client.query('SET session_replication_role = DEFAULT')
  for (const migration of all.slice(withheld)) await apply(migration)
  const { rows } = await client.query(
    'SELECT number, "withheldAt" IS NOT NULL AS withheld FROM "Publication" ORDER BY number',
  )
  expect(rows).toEqual([
    { number: 1, withheld: true },
    { number: 2, withheld: false },
  ])
  await client.query('UPDATE "Publication" SET live = false, "withheldAt" = now() WHERE number = 2')
  await expect(client.query(`UPDATE "Publication" SET headline = 'Quays', "withheldAt" = now()`)).rejects.toThrow()
})
