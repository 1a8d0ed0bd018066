import { expect, test } from 'vitest'
import { between, stepTo } from '#lib/media/selection'

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowLeft', 1, 0],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 5],
  ['ArrowUp', 1, 1],
  ['ArrowDown', 8, 8],
  ['Home', 7, 0],
  ['End', 2, 9],
  ['Enter', 2, null],
])('%s leads from %i of ten files in rows of four to %s', (key, from, to) => {
  expect(stepTo(key, from, { count: 10, columns: 4, fromRight: false })).toBe(to)
})

test('where one reads from right to left, the arrow to the left leads on', () => {
  expect(stepTo('ArrowLeft', 3, { count: 10, columns: 4, fromRight: true })).toBe(4)
  expect(stepTo('ArrowRight', 3, { count: 10, columns: 4, fromRight: true })).toBe(2)
})

test('keys lead nowhere among no files', () => {
  expect(stepTo('End', 0, { count: 0, columns: 4, fromRight: false })).toBeNull()
})

test('what lies between two files holds both, whichever was first', () => {
  expect(between(['a', 'b', 'c', 'd'], 2, 1)).toEqual(['b', 'c'])
  expect(between(['a', 'b', 'c', 'd'], 0, 0)).toEqual(['a'])
})
