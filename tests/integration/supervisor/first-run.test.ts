import { beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db'
import { demoFor, setupFor } from '#server/supervisor/first-run'
import { someone } from '#tests/support/articles'

beforeEach(async () => {
  await db.$executeRaw`TRUNCATE "Person" CASCADE`
})

test('a database of one’s own with nobody in it: the terminal shows the one link to the set-up', async () => {
  expect((await setupFor()).join('\n')).toMatch(/works once:\n {4}http:\/\/localhost:3000\/setup\?token=[\w-]{43}$/)
})

test('as soon as somebody is there, nothing is said', async () => {
  await someone('admin')
  expect(await setupFor()).toEqual([])
})

test('an archive without anybody who can sign in is told so, and gets no demo newsroom', async () => {
  await someone('admin')
  expect((await demoFor('/nowhere')).join()).toContain('Nobody can sign in yet')
  await db.person.updateMany({ data: { passwordHash: 'x' } })
  expect(await demoFor('/nowhere')).toEqual([])
})
