import { expect, test } from 'vitest'
import { draftBuckets } from '#server/collab/draft-buckets'
import { draftRate, waitFor } from '#server/collab/token-bucket'

const reader = { writable: false }
const writer = { writable: true }
const all = { messages: draftRate.atOnce.messages + 1, bytes: draftRate.atOnce.bytes + 1 }

test.each([
  ['those who may only read', reader, 'those who write', writer],
  ['those who write', writer, 'those who may only read', reader],
])('%s share what they may send into a draft, and take nothing of it from %s', (_, some, __, others) => {
  const drafts = draftBuckets()
  drafts.hold('one', some).bucket(all, 0)
  expect(waitFor([drafts.hold('one', some).bucket], 0)).toBeGreaterThan(0)
  expect(waitFor([drafts.hold('one', others).bucket], 0)).toBe(0)
  expect(waitFor([drafts.hold('another', some).bucket], 0)).toBe(0)
})
