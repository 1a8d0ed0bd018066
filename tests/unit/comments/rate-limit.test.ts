import { expect, test } from 'vitest'
import { assertRate, rate } from '#lib/comments/rate-limit'
import { english } from '#tests/support/english'

const whyNot = (personId: string, now: number) => {
  try {
    assertRate(personId, now)
    return null
  } catch (error) {
    return english((error as { why: Parameters<typeof english>[0] }).why)
  }
}

test('so many comments in a row are taken, then one every few seconds, and each person by herself', () => {
  for (let said = 0; said < rate.inARow; said += 1) expect(whyNot('ada', 0)).toBeNull()
  expect(whyNot('ada', 0)).toMatch(/^You comment faster/)
  expect(whyNot('ben', 0)).toBeNull()
  expect(whyNot('ada', rate.oneIn)).toBeNull()
  expect(whyNot('ada', rate.oneIn)).not.toBeNull()
})

test('after a while it is as if nothing had been said', () => {
  const later = 1_000_000
  for (let said = 0; said < rate.inARow; said += 1) expect(whyNot('ada', later)).toBeNull()
  expect(whyNot('ada', later)).not.toBeNull()
})
