import { expect, test } from 'vitest'
import { slugToBe } from '#lib/articles/slug-to-be'

test.each([
  ['untitled-a21d11bf', '', ''],
  ['untitled-a21d11bf', 'Harbour closes', 'harbour-closes'],
  ['untitled-a21d11bf', 'بندرگاہ بند', 'بندرگاہ-بند'],
  ['harbour-closes', 'Harbour closes', 'harbour-closes'],
  ['harbour-closes-2', 'Harbour closes', 'harbour-closes-2'],
  ['harbour-closes-2', 'Harbour opens', 'harbour-opens'],
  ['harbour-closes-early', 'Harbour closes', 'harbour-closes'],
  ['harbour-closes', '', 'harbour-closes'],
  ['harbour-closes', '…', 'harbour-closes'],
])('from %s the headline %j leads to %j', (stored, headline, slug) => {
  expect(slugToBe(stored, headline)).toBe(slug)
})
