import { expect, test } from 'vitest'
import { newId } from '#lib/text/new-id'
import { isUuid } from '#lib/text/uuid'

test('a new id names its moment, and nothing else has it', () => {
  const id = newId(Date.UTC(2026, 10, 21))
  expect(isUuid(id)).toBe(true)
  expect(id).toMatch(/^01a1[0-9a-f]{4}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
  expect(newId(1)).not.toBe(newId(1))
  expect(newId(1) < newId(2)).toBe(true)
})
