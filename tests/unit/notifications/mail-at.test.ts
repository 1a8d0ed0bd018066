import { describe, expect, test } from 'vitest'
import { mailAt } from '#lib/notifications/mail-at'

const at = (moment: string) => new Date(moment)

test('at once is now, and never is never', () => {
  const now = at('2026-11-27T10:12:13Z')
  expect(mailAt('at_once', 8, 'UTC', now)).toEqual(now)
  expect(mailAt('never', 8, 'UTC', now)).toBeNull()
})

test.each([
  ['2026-11-27T10:12:13Z', '2026-11-27T11:00:00Z'],
  ['2026-11-27T10:00:00Z', '2026-11-27T11:00:00Z'],
])('what is mailed every hour and comes at %s goes out at %s', (now, then) => {
  expect(mailAt('hourly', 8, 'Asia/Kolkata', at(now))).toEqual(at(then))
})

describe('what is mailed once a day', () => {
  test.each([
    ['this morning', 'UTC', '2026-11-27T07:59:59Z', '2026-11-27T08:00:00Z'],
    ['tomorrow morning', 'UTC', '2026-11-27T08:00:00Z', '2026-11-28T08:00:00Z'],
    ['by the clock of the newsroom', 'Asia/Karachi', '2026-11-27T04:00:00Z', '2026-11-28T03:00:00Z'],
    ['after the last day of the year', 'Europe/Paris', '2026-12-31T20:00:00Z', '2027-01-01T07:00:00Z'],
  ])('goes out %s', (_, zone, now, then) => {
    expect(mailAt('daily', 8, zone, at(now))).toEqual(at(then))
  })

  test('goes out on the days on which clocks are changed, too', () => {
    // 2 o’clock is skipped in Paris on 29 March 2026, and shown twice on 25 October.
    expect(mailAt('daily', 2, 'Europe/Paris', at('2026-03-28T23:30:00Z'))).toEqual(at('2026-03-29T01:00:00Z'))
    expect(mailAt('daily', 2, 'Europe/Paris', at('2026-10-24T23:30:00Z'))).toEqual(at('2026-10-25T00:00:00Z'))
    expect(mailAt('daily', 2, 'Europe/Paris', at('2026-10-25T00:00:00Z'))).toEqual(at('2026-10-26T01:00:00Z'))
  })
})
