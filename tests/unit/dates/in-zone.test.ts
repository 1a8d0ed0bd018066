import { expect, test } from 'vitest'
import { datesIn } from '#lib/dates/in-zone'

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

test('a zone is called by its name of that season, with how far it is from Greenwich', () => {
  const { zone } = datesIn('Europe/Berlin')
  expect(zone(new Date('2026-07-01'))).toBe('Central European Summer Time (GMT+02:00)')
  expect(zone(new Date('2026-12-01'))).toBe('Central European Standard Time (GMT+01:00)')
})
