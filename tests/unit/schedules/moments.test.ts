import { describe, expect, test } from 'vitest'
import { moment } from '#lib/articles/input'
import { momentsMeant } from '#lib/schedules/moments'

describe('a day and a time for a schedule', () => {
  test('mean one moment, which needs no question', () => {
    expect(momentsMeant('Europe/Berlin', '2026-07-01T08:00').map(({ moment }) => moment)).toEqual([
      '2026-07-01T06:00:00.000Z',
    ])
  })

  test('that clocks show twice are asked about, by the season and the distance from Greenwich', () => {
    expect(momentsMeant('Europe/Berlin', '2026-10-25T02:30')).toEqual([
      { moment: '2026-10-25T00:30:00.000Z', words: '02:30 Central European Summer Time (GMT+02:00)' },
      { moment: '2026-10-25T01:30:00.000Z', words: '02:30 Central European Standard Time (GMT+01:00)' },
    ])
    expect(momentsMeant('Australia/Lord_Howe', '2026-04-05T01:45').map(({ words }) => words)).toEqual([
      '01:45 Lord Howe Daylight Time (GMT+11:00)',
      '01:45 Lord Howe Standard Time (GMT+10:30)',
    ])
  })

  test.each([
    ['Europe/Berlin', '2026-03-29T02:30', '29 March 2026 at 01:30 CET or 29 March 2026 at 03:30 CEST'],
    ['Pacific/Apia', '2011-12-30T12:00', /Choose 29 December 2011 at 12:00 .* or 31 December 2011 at 12:00 /],
  ])('that the clocks of %s leave out (%s) are refused with the two moments that exist', (zone, figures, both) => {
    expect(() => momentsMeant(zone, figures)).toThrow(both)
    expect(() => momentsMeant(zone, figures)).toThrow('leave this time out')
  })

  test('that are none are asked for', () => {
    expect(() => momentsMeant('Europe/Berlin', 'soon')).toThrow('Give a day and a time.')
  })
})

test('the command takes an instant, and no time that could be another one', () => {
  for (const exact of [new Date(0), '2026-10-25T00:30:00.000Z', '2026-10-25T02:30:00+02:00'])
    expect(moment.safeParse(exact).success).toBe(true)
  for (const vague of [
    '2026-10-25T02:30',
    '2026-10-25',
    '1761352200000',
    'tomorrow',
    '',
    null,
    1761352200000,
    new Date('x'),
  ])
    expect(moment.safeParse(vague).success).toBe(false)
})
