import { expect, test } from 'vitest'
import { assertReadable, NewerFormat, type Step, upgraded, versionAfter } from '#lib/upgraded'

const steps: Step<unknown>[] = [(value) => [value, 'first'], (value) => [value, 'second']]

test('a format without steps is at its first version, and each step leads to the next', () => {
  expect(versionAfter([])).toBe(1)
  expect(versionAfter(steps)).toBe(3)
})

test('what was stored takes the steps that it has not taken, in order', () => {
  expect(upgraded('x', 1, steps)).toEqual([['x', 'first'], 'second'])
  expect(upgraded('x', 2, steps)).toEqual(['x', 'second'])
  expect(upgraded('x', 3, steps)).toBe('x')
})

test('what a newer program wrote is refused, and the refusal says so', () => {
  expect(() => upgraded('x', 4, steps)).toThrow(NewerFormat)
  expect(() => assertReadable(1000, steps)).toThrow('written by a newer version of On Record (format 1000)')
})

test.each([0, -1, 1.5, Number.NaN])('there is no version %s', (version) => {
  expect(() => upgraded('x', version, steps)).toThrow(RangeError)
})
