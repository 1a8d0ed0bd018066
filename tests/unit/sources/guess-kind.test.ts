import { expect, test } from 'vitest'
import { guessKind } from '#lib/sources/guess-kind'

test.each([
  ['Harbour Post', 'outlet'],
  ['Ilan Massud', 'person'],
  ['Ministry of Ports', 'organisation'],
  ['WHO', 'organisation'],
  ['Census of ships 2026', 'dataset'],
  ['Letter of 2 November', 'document'],
  ['@pilots', 'social_post'],
  ['Harbour summit', 'event'],
])('%s looks like: %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind)
})
