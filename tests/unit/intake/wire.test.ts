import { expect, test } from 'vitest'
import { wirePartsOf } from '#lib/intake/reading/wire'

const text =
  'Nine ships have been waiting in front of the harbour since Monday, and none of the tugs has left its berth.'
const kinds = (...lines: string[]) => wirePartsOf(lines, '2026-11-27').map(({ as }) => as)

test('the dateline and byline of an agency are found', () => {
  expect(kinds('By Ana Kordel', `VELM, Nov. 26 (KNA) — ${text}`, text)).toEqual(
    expect.arrayContaining(['byline', 'dateline']),
  )
})

test('nothing is found in any other text', () => {
  expect(kinds(text, text)).toEqual([])
  expect(kinds('By Ana Kordel', text)).toEqual([])
})
