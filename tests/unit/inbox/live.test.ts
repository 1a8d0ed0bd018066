import { expect, test } from 'vitest'
import { closings } from '#lib/drafts/protocol'
import { pauseAfter, readUnread, signedOutCode, unreadMessage } from '#lib/inbox/live'

test('what collab says is what the page reads', () => {
  expect(readUnread(unreadMessage(7))).toBe(7)
})

test.each(['', 'null', '{}', '{"unread":-1}', '{"unread":"7"}', new ArrayBuffer(1)])('%j says nothing', (data) => {
  expect(readUnread(data)).toBeNull()
})

test('the page stops where collab says that nobody is signed in', () => {
  expect(signedOutCode).toBe(closings.signedOut.code)
})

test('the page waits longer each time, up to a minute, and not all pages alike', () => {
  expect([0, 1, 2, 6, 50].map((failures) => pauseAfter(failures, 1))).toEqual([1_000, 2_000, 4_000, 60_000, 60_000])
  expect(pauseAfter(3, 0)).toBe(4_000)
})
