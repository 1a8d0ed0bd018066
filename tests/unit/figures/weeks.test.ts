import { expect, test } from 'vitest'
import { weeksUntil } from '#lib/figures/weeks'

const HOUR = 60 * 60 * 1000

test('weeks begin on Monday, at midnight of the newsroom’s clock, and follow each other without a gap', () => {
  const weeks = weeksUntil('Europe/Berlin', '2026-11-28', 13)
  expect(weeks.map(({ day }) => day).slice(-3)).toEqual(['2026-11-09', '2026-11-16', '2026-11-23'])
  expect(weeks[0]?.day).toBe('2026-08-31')
  expect(weeks.at(-1)?.begins.toISOString()).toBe('2026-11-22T23:00:00.000Z')
  for (const [at, week] of weeks.slice(1).entries()) expect(week.begins).toEqual(weeks[at]?.ends)
})

test('a week in which clocks change has an hour more or less', () => {
  const lengths = (day: string) =>
    weeksUntil('Europe/Berlin', day, 1).map(({ begins, ends }) => (ends.getTime() - begins.getTime()) / HOUR)
  expect(lengths('2026-10-25')).toEqual([169])
  expect(lengths('2026-03-29')).toEqual([167])
  expect(lengths('2026-06-10')).toEqual([168])
})
