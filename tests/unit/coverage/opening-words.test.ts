import { expect, test } from 'vitest'
import { openingWords } from '#lib/publications/coverage'

test.each([
  ['The gate  is\nopen.', 'The gate is open.'],
  [`${'word '.repeat(30)}`, `${'word '.repeat(16).trim()}…`],
  ['x'.repeat(200), `${'x'.repeat(80)}…`],
  ['', ''],
])('what stands in the place of a headline is cut between words: %j', (text, shown) => {
  expect(openingWords(text)).toBe(shown)
})
