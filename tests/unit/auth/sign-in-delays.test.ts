import { expect, test } from 'vitest'
import { holdAfter, waitAfter } from '#lib/auth/sign-in-delays'

test('three slips are free, then each costs twice the last, up to half a minute', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000].map(waitAfter)).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30])
})

test('a network is slowed down after thirty failures, to five seconds at most', () => {
  expect([0, 30, 31, 50, 80, 10_000].map(holdAfter)).toEqual([0, 0, 100, 2000, 5000, 5000])
})
