import { expect, test } from 'vitest'
import { ageIn } from '#lib/dates/age'

const now = new Date('2026-11-28T12:00Z')

test.each([
  ['2026-11-28T12:00Z', '0 min'],
  ['2026-11-28T11:00:01Z', '59 min'],
  ['2026-11-28T11:00Z', '1 hr'],
  ['2026-11-27T12:00:01Z', '23 hr'],
  ['2026-11-27T12:00Z', '1 day'],
  ['2026-11-01T12:00Z', '27 days'],
  ['2026-11-28T12:01Z', '0 min'],
])('since %s: %s', (since, words) => {
  expect(ageIn('en', new Date(since), now)).toBe(words)
})

test('in every language, with figures from 0 to 9', () => {
  const since = new Date('2026-11-25T12:00Z')
  expect(ageIn('fr', since, now)).toMatch(/^3\sj$/)
  for (const language of ['ar', 'ur', 'es'] as const) expect(ageIn(language, since, now)).toMatch(/3/)
})
