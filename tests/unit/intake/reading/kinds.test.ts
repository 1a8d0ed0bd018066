import { expect, test } from 'vitest'
import { kindOfName } from '#lib/intake/reading/kinds'

test.each([
  ['Selm Review', 'outlet'],
  ['Radio Selm', 'outlet'],
  ['Reuters', 'outlet'],
  ['Press Council', 'organisation'],
  ['Ministry of the Sea', 'organisation'],
  ['NHO', 'organisation'],
  ['Harbour Act', 'document'],
  ['Treaty of Selm', 'document'],
  ['Norvalian Census', 'dataset'],
  ['Port Selm', 'place'],
  ['Amber Sea', 'place'],
  ['Ana Kordel', 'person'],
  ['Selm', null],
  ['Free Lantern', null],
])('%s: %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind)
})
