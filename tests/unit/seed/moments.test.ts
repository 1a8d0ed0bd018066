/** The pieces of the demo newsroom came out before now, at hours at which pieces come out, whenever it is started. */
import { describe, expect, test } from 'vitest'
import { momentOf, paperDay } from '../../../prisma/seed/demo/moments.ts'

const at = (when: string, now: string, zone = 'UTC') => momentOf(when, new Date(now), zone).toISOString()

test('an hour some days ago is by the clock of the place', () => {
  expect(at('-3 14:37', '2026-11-26T12:00:00Z')).toBe('2026-11-23T14:37:00.000Z')
  expect(at('-3 14:37', '2026-11-26T12:00:00Z', 'Asia/Karachi')).toBe('2026-11-23T09:37:00.000Z')
})

test('the paper of the day is spread from half past five to now', () => {
  expect(at('0 50%', '2026-11-26T15:30:00Z')).toBe('2026-11-26T10:30:00.000Z')
  expect(at('0 50%', '2026-11-26T23:59:00Z')).toBe('2026-11-26T14:30:00.000Z')
})

test('whoever starts it before eight in the morning reads the paper of the day before', () => {
  expect(paperDay(new Date('2026-11-26T07:59:00Z'), 'UTC').toString()).toBe('2026-11-25')
  expect(paperDay(new Date('2026-11-26T08:00:00Z'), 'UTC').toString()).toBe('2026-11-26')
  expect(at('0 99%', '2026-11-26T07:59:00Z')).toBe('2026-11-25T23:19:12.000Z')
})

test('a draft was changed some hours before now', () => {
  expect(at('0.5 hours ago', '2026-11-26T00:10:00Z')).toBe('2026-11-25T23:40:00.000Z')
})

describe('nothing is of the future', () => {
  const hours = Array.from({ length: 48 }, (_, half) => new Date(Date.UTC(2027, 2, 27, 0, half * 30 + 1)))
  test.each(['UTC', 'Asia/Karachi', 'America/Los_Angeles', 'Europe/Berlin'])('in %s, at any half hour', (zone) => {
    for (const now of hours)
      for (const when of ['0 1%', '0 99%', '-1 22:07', '0.2 hours ago'])
        expect(momentOf(when, now, zone).getTime(), `${when} at ${now.toISOString()}`).toBeLessThan(now.getTime())
  })
})

test.each(['yesterday', '0 14:37', '-3 7:05', '1 10:00', '0 100%', ''])('“%s” is no moment', (when) => {
  expect(() => momentOf(when, new Date(), 'UTC')).toThrow(/No moment/)
})
