/** What goes out and away at its moment, with two workers, while those and PostgreSQL are killed. `npm run faults -- --schedules 500` does more. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { env } from '#lib/env'
import { type Machines, machines } from '#tests/faults/due/machines'

const folder = mkdtempSync(join(tmpdir(), 'on-record-due-'))
let small: Machines

beforeAll(async () => {
  small = await machines(folder)
  Object.assign(env, { DATABASE_URL: small.url })
})

afterAll(async () => {
  const { db } = await import('#lib/db')
  await db.$disconnect()
  await small.stop()
  rmSync(folder, { recursive: true })
})

describe('each piece goes out, or away, once, never early, and not at all once that is cancelled', () => {
  test('where nothing goes wrong, within two seconds', async () => {
    const { dueUnder, percentile, wrongs } = await import('#tests/faults/due/run')
    const outcome = await dueUnder(small, { count: 20, span: 6, seed: 1, strikes: false })
    expect(wrongs(outcome)).toEqual([])
    expect(outcome.done).toBeGreaterThan(8)
    expect(percentile(outcome.late, 99)).toBeLessThan(2_000)
  })

  test('while workers and PostgreSQL are killed', async () => {
    const { dueUnder, wrongs } = await import('#tests/faults/due/run')
    const outcome = await dueUnder(small, { count: 20, span: 10, seed: 2, strikes: true })
    expect(wrongs(outcome), small.said()).toEqual([])
    expect(outcome.done).toBeGreaterThan(8)
    expect(small.strikes['worker killed'] + small.strikes['postgres killed']).toBeGreaterThan(2)
  })
})
