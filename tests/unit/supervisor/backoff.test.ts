import { expect, test } from 'vitest'
import { backoff } from '#server/supervisor/backoff'

const waits = (moments: readonly number[]): number[] => {
  const { died } = backoff(5_000)
  return moments.map(died)
}

test('a process that dies over and over is started at once, then ever later, but never after more than five seconds', () => {
  expect(waits([0, 1, 2, 3, 4, 5, 6, 7, 8].map((second) => second * 1000))).toEqual([
    0, 0, 250, 500, 1000, 2000, 4000, 5000, 5000,
  ])
})

test('deaths of more than a minute ago are forgotten', () => {
  expect(waits([0, 1000, 2000, 3000, 63_001])).toEqual([0, 0, 250, 500, 0])
})

test('what dies every seventeen seconds is back within a second, however long that goes on', () => {
  const moments = Array.from({ length: 30 }, (_, at) => at * 17_000)
  expect(Math.max(...waits(moments))).toBeLessThan(1000)
})
