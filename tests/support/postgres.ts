/** Before all test files: one PostgreSQL for the run, and in it a migrated database that each file's own is copied from. */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '#server/migrate'
import { startPostgres } from '#server/postgres'
import { named, run } from '#tests/support/server'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: string
    databaseTemplate: string
  }
}

/** A test run may lose its data in a crash. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

async function server(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return { url: given, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'on-record-test-'))
  const postgres = await startPostgres(folder, { settings: hasty })
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await server()
  const template = `template_${randomBytes(6).toString('hex')}`
  await run(url, `CREATE DATABASE ${template}`)
  await migrate(named(url, template))
  project.provide('databaseServer', url)
  project.provide('databaseTemplate', template)
  return async () => {
    await run(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`)
    await stop()
  }
}
