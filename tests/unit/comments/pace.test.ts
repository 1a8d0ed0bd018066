import { expect, test } from 'vitest'
import { assertPace, pace } from '#lib/comments/pace'
import { english } from '#tests/support/english'

const whyNot = (personId: string, now: number) => {
  try {
    assertPace(personId, now)
    return null
  } catch (error) {
    return english((error as { why: Parameters<typeof english>[0] }).why)
  }
}

test('so many comments in a row are taken, then one every few seconds, and each person by herself', () => {
  for (let said = 0; said < pace.inARow; said += 1) expect(whyNot('ada', 0)).toBeNull()
  expect(whyNot('ada', 0)).toMatch(/^You comment faster/)
  expect(whyNot('ben', 0)).toBeNull()
  expect(whyNot('ada', pace.oneIn)).toBeNull()
  expect(whyNot('ada', pace.oneIn)).not.toBeNull()
})

test('after a while it is as if nothing had been said', () => {
  const later = 1_000_000
  for (let said = 0; said < pace.inARow; said += 1) expect(whyNot('ada', later)).toBeNull()
  expect(whyNot('ada', later)).not.toBeNull()
})
