import { expect, test } from 'vitest'
import { namesIn } from '#lib/media/names-in'

test.each([
  ['', []],
  [' \n\t\n', []],
  ['Rahel Okonedo', ['Rahel Okonedo']],
  ['  Rahel Okonedo \r\n\r\nسارة الوادي\nRahel Okonedo', ['Rahel Okonedo', 'سارة الوادي']],
  ['Venn, Lio', ['Venn, Lio']],
])('%j names %j', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
