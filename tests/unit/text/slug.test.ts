import { expect, test } from 'vitest'
import { slugOf } from '#lib/text/slug'

test.each([
  ['Élan: The Harbour’s Pilots', 'elan-the-harbours-pilots'],
  ['  --  ', ''],
  ['روزنامهٔ بندر', 'روزنامهٔ-بندر'],
  ['Мой порт', 'мой-порт'],
  ['一港 Port!', '一港-port'],
])('%j becomes %j', (words, slug) => {
  expect(slugOf(words)).toBe(slug)
})

test('a long one is cut between words', () => {
  const slug = slugOf('harbour '.repeat(30))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^(harbour-)*harbour$/)
  expect(slugOf('x'.repeat(300))).toBe('x'.repeat(80))
})

test('marks upon marks cost no time', () => {
  // Without a bound this takes minutes, and nobody else is answered meanwhile.
  expect(slugOf('a\u0301\u0323'.repeat(200_000))).toMatch(/^a+$/)
  expect(slugOf(`a${'\u0301\u0323'.repeat(200_000)}`)).toBe('a')
})
