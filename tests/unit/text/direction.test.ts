import { expect, test } from 'vitest'
import { directionOf } from '#lib/text/direction'

test.each([
  ['en', 'ltr'],
  ['ur', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ps', 'rtl'],
  ['az-Latn', 'ltr'],
  ['pa-Arab', 'rtl'],
  ['prs', 'rtl'],
  ['ar', 'rtl'],
  ['zh-Hant-TW', 'ltr'],
  ['newsroom', 'ltr'],
  ['!', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
