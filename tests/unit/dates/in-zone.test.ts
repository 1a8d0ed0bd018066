import { describe, expect, test } from 'vitest'
import { datesIn, momentIn } from '#lib/dates/in-zone'

test('a moment has the day and the hour of the newsroom', () => {
  const night = new Date('2026-11-30T23:30:00Z')
  expect(datesIn('UTC').clock(night)).toBe('23:30')
  expect(datesIn('Asia/Kabul').clock(night)).toBe('04:00')
  expect(datesIn('Asia/Kabul').day(night)).toBe('1 December 2026')
  expect(datesIn('Asia/Kabul').moment(night)).toBe('1 December 2026 at 04:00 GMT+4:30')
})

test('a day that somebody chose is that day everywhere', () => {
  for (const zone of ['UTC', 'America/New_York', 'Asia/Kabul'])
    expect(datesIn(zone).calendarDay(new Date('2026-11-21'))).toBe('21 November 2026')
})

describe('what a form says is taken by the clock of the newsroom', () => {
  test.each([
    ['UTC', '2026-11-21T14:05', '2026-11-21T14:05:00.000Z'],
    ['Asia/Kabul', '2026-11-21T14:05', '2026-11-21T09:35:00.000Z'],
    ['Europe/Paris', '2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    ['Europe/Paris', '2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
    ['America/New_York', '2026-12-31T23:59', '2027-01-01T04:59:00.000Z'],
  ])('in %s %s is %s', (zone, figures, moment) => {
    expect(momentIn(zone, figures)?.toISOString()).toBe(moment)
  })

  test('in the night in which an hour comes twice, it is the first', () => {
    expect(momentIn('Europe/Paris', '2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  test('in the night in which an hour is left out, it is the one after', () => {
    expect(momentIn('Europe/Paris', '2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })

  test('and what is no moment is none', () => {
    expect(momentIn('UTC', '')).toBeNull()
    expect(momentIn('UTC', 'soon')).toBeNull()
  })
})
