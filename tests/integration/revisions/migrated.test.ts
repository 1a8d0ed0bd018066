/** A database of the time before the parts of a revision had versions, brought up to date. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrationNames } from '#lib/readiness/migrations'
import { named, run } from '#tests/support/server'

const server = process.env.DATABASE_URL ?? ''
const name = `former_${process.pid}`
const client = new pg.Client({ connectionString: named(server, name) })
const id = (last: number) => `0192f000-0000-7000-8000-00000000000${last}`

beforeAll(async () => {
  await run(server, `CREATE DATABASE ${name}`)
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
})

const apply = (migration: string) => client.query(readFileSync(`prisma/migrations/${migration}/migration.sql`, 'utf8'))

test('what was frozen is the first version of each part, not a byte of it touched, and is still never changed', async () => {
  const all = migrationNames()
  const versions = all.findIndex((migration) => migration.endsWith('each_part_of_a_revision_has_a_version'))
  expect(versions).toBeGreaterThan(0)
  for (const migration of all.slice(0, versions)) await apply(migration)
  await client.query(`
    INSERT INTO "Person" (id, email, name, slug, role) VALUES ('${id(1)}', 'ana@newsroom.example', 'Ana', 'ana', 'reporter');
    INSERT INTO "TranslationGroup" (id) VALUES ('${id(2)}');
    INSERT INTO "Article" (id, slug, "translationGroupId", "createdById") VALUES ('${id(3)}', 'ports', '${id(2)}', '${id(1)}');
    INSERT INTO "Revision" (id, "articleId", number, headline, standfirst, body, text, evidence, details, "schemaVersion", "wordCount", hash)
    VALUES ('${id(4)}', '${id(3)}', 1, 'Ports', '', '{"type":"doc"}', '', '[]', '{"slug":"ports"}', 1, 0, decode(repeat('ab', 32), 'hex'));
  `)
  const frozen = 'id, number, headline, body, evidence, details, hash, "createdAt"'
  const before = await client.query(`SELECT ${frozen} FROM "Revision"`)
  for (const migration of all.slice(versions)) await apply(migration)
  const after = await client.query(`SELECT ${frozen} FROM "Revision"`)
  expect(after.rows).toEqual(before.rows)
  const { rows } = await client.query('SELECT "textVersion", "evidenceVersion", "detailsVersion" FROM "Revision"')
  expect(rows).toEqual([{ textVersion: 1, evidenceVersion: 1, detailsVersion: 1 }])
  await expect(client.query('UPDATE "Revision" SET "detailsVersion" = 2')).rejects.toThrow('never changed')
})

test('whoever freezes something says in which version', async () => {
  await expect(
    client.query(`
      INSERT INTO "Revision" (id, "articleId", number, headline, standfirst, body, text, evidence, details, "textVersion", "wordCount", hash)
      VALUES ('${id(5)}', '${id(3)}', 2, '', '', '{}', '', '[]', '{}', 1, 0, decode(repeat('ab', 32), 'hex'))`),
  ).rejects.toThrow('evidenceVersion')
})
