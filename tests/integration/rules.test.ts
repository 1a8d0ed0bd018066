import { expect, test } from 'vitest'
import { db } from '#lib/db'

test('an address has no spaces', async () => {
  await expect(db.desk.create({ data: { name: 'World', slug: 'the world' } })).rejects.toThrow('Desk_slug_form')
  expect(await db.desk.count()).toBe(0)
})
