import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesIn } from '#lib/dates/in-zone'
import { dayBegins, momentsAt } from '#lib/dates/wall-clock'

const said = (timeZone: string, figures: string) => JSON.parse(JSON.stringify(momentsAt(timeZone, figures)))

describe('what a form says is taken by the clock of the newsroom', () => {
  test.each([
    ['UTC', '2026-11-21T14:05', '2026-11-21T14:05:00.000Z'],
    ['Asia/Kabul', '2026-11-21T14:05', '2026-11-21T09:35:00.000Z'],
    ['Asia/Kathmandu', '2026-11-21T14:05', '2026-11-21T08:20:00.000Z'],
    ['Europe/Berlin', '2026-07-01T08:00', '2026-07-01T06:00:00.000Z'],
    ['Europe/Berlin', '2026-12-01T08:00', '2026-12-01T07:00:00.000Z'],
    ['America/New_York', '2026-12-31T23:59', '2027-01-01T04:59:00.000Z'],
    ['Australia/Lord_Howe', '2026-07-01T08:00', '2026-06-30T21:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-12-01T08:00', '2026-11-30T21:00:00.000Z'],
  ])('in %s %s is %s', (zone, figures, at) => {
    expect(said(zone, figures)).toEqual({ shown: 'once', at })
  })

  test.each([
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
  ])('clocks of %s that go back show %s twice', (zone, figures, first, second) => {
    expect(said(zone, figures)).toEqual({ shown: 'twice', at: [first, second] })
  })

  test.each([
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z'],
    // The day on which Samoa went over the date line
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-29T22:00:00.000Z', '2011-12-30T22:00:00.000Z'],
  ])('clocks of %s that go forward never show %s', (zone, figures, before, after) => {
    expect(said(zone, figures)).toEqual({ shown: 'never', around: [before, after] })
  })

  test.each([
    ['Europe/Berlin', '2026-03-29T01:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25T01:59', '2026-10-24T23:59:00.000Z'],
    ['Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00.000Z'],
  ])('in %s %s, at the edge of a change, is one moment', (zone, figures, at) => {
    expect(said(zone, figures)).toEqual({ shown: 'once', at })
  })

  test.each([
    '',
    'soon',
    '2026-11-21',
    '2026-02-30T10:00',
    '2026-11-21T25:00',
    '2026-11-21T10:00Z',
    '٢٠٢٦-١١-٢١T١٠:٠٠',
  ])('“%s” is no moment', (figures) => {
    expect(momentsAt('Europe/Berlin', figures)).toBeNull()
  })
})

test('whatever moment clocks show, they show it at that moment', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'Africa/Casablanca',
  ]
  const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  fc.assert(
    fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
      const at = new Date(minutes * 60_000)
      const figures = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
        .format(at)
        .replace(' ', 'T')
      const moments = momentsAt(zone, figures)
      const meant = moments?.shown === 'once' ? [moments.at] : moments?.shown === 'twice' ? [...moments.at] : []
      expect(meant.map(Number)).toContain(at.getTime())
    }),
  )
})

test('a time chosen before the clocks change is that time on the day after', () => {
  for (const [zone, figures] of [
    ['Europe/Berlin', '2026-10-26T09:00'],
    ['America/New_York', '2026-03-09T09:00'],
    ['Australia/Lord_Howe', '2026-10-05T09:00'],
  ] as const) {
    const moments = momentsAt(zone, figures)
    expect(moments?.shown === 'once' && datesIn(zone).clock(moments.at)).toBe('09:00')
  }
})

describe('a day begins', () => {
  test.each([
    ['UTC', '2026-11-28', '2026-11-28T00:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-28', '2026-11-27T18:15:00.000Z'],
    // Clocks that go forward at midnight: the day begins at one
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
    // Clocks that go back at midnight to eleven: the hour before it is of the day before, both times
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ])('in %s on %s at %s', (zone, day, at) => {
    expect(dayBegins(zone, day)?.toISOString()).toBe(at)
  })

  test.each(['', '2026-02-30', '2026-11-28T00:00', '28.11.2026'])('on %j never', (day) => {
    expect(dayBegins('UTC', day)).toBeNull()
  })
})
