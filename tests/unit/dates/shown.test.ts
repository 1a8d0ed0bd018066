import { expect, test } from 'vitest'
import { datesIn } from '#lib/dates/in-zone'
import { momentShown } from '#lib/dates/shown'

const dates = datesIn('Asia/Karachi')
const now = new Date('2026-11-27T06:00:00Z')

test.each([
  ['2026-11-27T02:05:00Z', '07:05'],
  ['2026-11-26T20:30:00Z', '01:30'],
  ['2026-11-26T18:30:00Z', '26 Nov'],
  ['2025-12-31T18:30:00Z', '31 December 2025'],
])('%s is as short as it is clear: %s', (at, words) => {
  expect(momentShown(dates, new Date(at), now).words).toBe(words)
})

test('day and hour are said where they are wanted, with the zone where somebody counts on the hour', () => {
  const at = new Date('2026-11-27T02:05:00Z')
  expect(momentShown(dates, at, now, 'whole').words).toBe('27 Nov, 07:05')
  expect(momentShown(dates, at, now, 'zoned').words).toMatch(/^27 Nov, 07:05 (GMT\+5|PKT)$/)
})

test('the moment itself goes along for programs, and the whole date for whoever points at it', () => {
  const { at, title } = momentShown(dates, new Date('2026-11-27T02:05:00Z'), now)
  expect(at).toBe('2026-11-27T02:05:00.000Z')
  expect(title).toMatch(/^27 November 2026 at 07:05/)
})
