import { expect, test } from 'vitest'
import { coloursOf } from '#lib/uploads/intake/colours'

const plain = (...pixels: [number, number, number, number?][]) =>
  Uint8Array.from(pixels.flatMap(([red, green, blue, opacity = 255]) => [red, green, blue, opacity]))

test.each([
  ['red', [200, 20, 30]],
  ['orange', [240, 140, 30]],
  ['yellow', [250, 230, 60]],
  ['green', [40, 130, 60]],
  ['turquoise', [40, 190, 190]],
  ['blue', [40, 80, 190]],
  ['purple', [120, 40, 190]],
  ['pink', [240, 110, 190]],
  ['brown', [110, 70, 40]],
  ['black', [10, 10, 12]],
  ['grey', [128, 128, 130]],
  ['white', [250, 250, 248]],
] as const)('what people call %s', (colour, [red, green, blue]) => {
  expect(coloursOf(plain([red, green, blue]))).toEqual([colour])
})

test('the most frequent comes first, and a speck is no colour of a picture', () => {
  const sea = Array.from({ length: 60 }, (): [number, number, number] => [40, 80, 190])
  const sand = Array.from({ length: 35 }, (): [number, number, number] => [250, 230, 60])
  const flag = Array.from({ length: 5 }, (): [number, number, number] => [200, 20, 30])
  expect(coloursOf(plain(...sand, ...flag, ...sea))).toEqual(['blue', 'yellow'])
})

test('what can be seen through does not count', () => {
  expect(coloursOf(plain([200, 20, 30, 0], [40, 80, 190, 255]))).toEqual(['blue'])
  expect(coloursOf(plain([200, 20, 30, 0]))).toEqual([])
})
