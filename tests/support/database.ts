/** Before each test file: a database of its own, empty and migrated, in DATABASE_URL before anything reads it. */
import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { named, run } from '#tests/support/server'

const server = inject('databaseServer')
const name = `test_${randomBytes(6).toString('hex')}`

await run(server, `CREATE DATABASE ${name} TEMPLATE ${inject('databaseTemplate')}`)
process.env.DATABASE_URL = named(server, name)

afterAll(async () => {
  const { db } = await import('#lib/db')
  await db.$disconnect()
  await run(server, `DROP DATABASE ${name} WITH (FORCE)`)
})
