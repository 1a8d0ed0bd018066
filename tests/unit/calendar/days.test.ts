import { expect, test } from 'vitest'
import { besides, daysAfter, daysShown } from '#lib/calendar/days'

test('a day after another one is found over the ends of months and years, and over the nights in which clocks change', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26')
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28')
})

test.each([
  ['2026-11-28', '2026-11-23', '2026-11-29'],
  ['2026-11-23', '2026-11-23', '2026-11-29'],
  ['2026-11-29', '2026-11-23', '2026-11-29'],
  ['2027-01-01', '2026-12-28', '2027-01-03'],
])('the week of %s goes from Monday %s to Sunday %s', (day, first, last) => {
  const days = daysShown('week', day)
  expect([days[0], days.at(-1), days.length]).toEqual([first, last, 7])
})

test.each([
  ['2026-11-28', '2026-10-26', '2026-12-06', 42],
  // Four weeks, from a Monday to a Sunday
  ['2027-02-10', '2027-02-01', '2027-02-28', 28],
  ['2026-12-01', '2026-11-30', '2027-01-03', 35],
])('the month of %s is whole weeks: from %s to %s, %i days', (day, first, last, count) => {
  const days = daysShown('month', day)
  expect([days[0], days.at(-1), days.length]).toEqual([first, last, count])
})

test('the views before and after lead to each other', () => {
  expect(besides('day', '2026-11-01')).toEqual({ before: '2026-10-31', after: '2026-11-02' })
  expect(besides('week', '2026-11-28')).toEqual({ before: '2026-11-21', after: '2026-12-05' })
  expect(besides('month', '2026-01-31')).toEqual({ before: '2025-12-01', after: '2026-02-01' })
  expect(besides('month', '2026-12-31')).toEqual({ before: '2026-11-01', after: '2027-01-01' })
})
