import { expect, test } from 'vitest'
import { minutesLate } from '#lib/schedules/late'

const due = new Date('2026-11-28T08:00:00Z')
const after = (seconds: number) => new Date(due.getTime() + seconds * 1000)

test.each([
  ['a second', 1, null],
  ['just under a minute', 59.9, null],
  ['a minute', 60, 1],
  ['two minutes and a half', 150, 2],
  ['a night', 10 * 3600, 600],
])('what comes %s after its moment', (_, seconds, minutes) => {
  expect(minutesLate(due, after(seconds))).toBe(minutes)
})
