import { expect, test } from 'vitest'
import { searchFor } from '#lib/search-words'

test.each([
  ['harbour', 'harbour:*'],
  ['Harbour Pilots', 'harbour & pilots:*'],
  ['pilots at', 'pilots & at'],
  ["o'neill", 'o & neill:*'],
  ['بندر بسته', 'بندر & بسته:*'],
  ["' & | ! ( ) <-> :*", null],
  ['', null],
])('typing %j looks for %j', (typed, search) => {
  expect(searchFor(typed)).toBe(search)
})
