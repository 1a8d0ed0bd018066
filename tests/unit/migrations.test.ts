import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrationNames } from '#lib/readiness/migrations'

test('the schema has not changed since the last migration was written', () => {
  const read = (path: string) => readFileSync(path, 'utf8')
  expect(read('prisma/schema.prisma'), 'run `npm run migration -- name`').toBe(read('prisma/migrations/schema.prisma'))
})

test('each migration says when it was made and what it does', () => {
  for (const name of migrationNames()) expect(name).toMatch(/^20\d{12}_[a-z0-9_]+$/)
})
