import { expect, test } from 'vitest'
import { ago } from '#lib/people/ago'

const now = new Date('2026-11-21T12:00:00Z')
test.each([
  ['2026-11-21T11:59:30Z', 'now'],
  ['2026-11-21T11:55:00Z', '5 minutes ago'],
  ['2026-11-21T09:00:00Z', '3 hours ago'],
  ['2026-11-20T12:00:00Z', 'yesterday'],
  ['2026-11-28T11:59:59Z', 'in 7 days'],
])('%s is %s', (then, words) => {
  expect(ago('en', new Date(then), now)).toBe(words)
})
