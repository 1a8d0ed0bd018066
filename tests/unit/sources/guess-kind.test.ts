import { expect, test } from 'vitest'
import { guessKind } from '#lib/sources/guess-kind'

test.each([
  ['Northline Shipping Gazette', 'outlet'],
  ['Sallow Courier', 'outlet'],
  ['Ministry of Ports', 'organisation'],
  ['Union of Harbour Pilots', 'organisation'],
  ['WHO', 'organisation'],
  ['Report of the Ministry of Ports', 'document'],
  ['Letter of 2 November', 'document'],
  ['Census of ships 2026', 'dataset'],
  ['@pilots', 'social_post'],
  ['Harbour summit', 'event'],
  ['Dr Ilan Massud', 'person'],
  ['General Assembly', 'organisation'],
])('%s says that it is: %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind)
})

test.each(['Ilan Massud', 'Harbour Post', 'Sallow Harbour Watch', 'Northline', 'A pilot who was there', ''])(
  '%s does not tell what it is, so the person is asked',
  (name) => {
    expect(guessKind(name)).toBeNull()
  },
)
