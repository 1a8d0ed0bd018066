import { expect, test } from 'vitest'
import { replacing } from '../../../components/newsroom/media/replacing.ts'

test.each([
  ['waiting', true, null],
  ['sending', true, null],
  ['reading', true, null],
  // Its sizes are being made.
  ['done', true, null],
  ['unreachable', false, 'again'],
  ['stopped', false, 'again'],
  ['refused', false, 'another'],
] as const)('a new state of a picture that is %s: under way is %j, and the way on is %j', (state, underWay, wayOn) => {
  expect(replacing({ state }, false)).toEqual({ underWay, wayOn })
})

test('a picture that was replaced, or may not be, holds nobody on the page', () => {
  expect(replacing({ state: 'done' }, true)).toEqual({ underWay: false, wayOn: null })
})
