import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { besideText } from '#lib/writing/queries'
import { inReview, type Newsroom, newsroom, published, report, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

test('the writer is told when the text has gone on since it was submitted, until it is taken in', async () => {
  const { id } = await inReview(room)
  const changedSince = async () => (await besideText(room.reporter, id)).changedSince
  expect(await changedSince()).toBe(false)
  await typeInto(id, 'More is known now.')
  expect(await changedSince()).toBe(true)
  await articles.updateReview(room.reporter, id)
  expect(await changedSince()).toBe(false)
})

test('a draft that nobody submitted has not gone on from anything', async () => {
  const { id } = await report(room)
  await typeInto(id, 'More is known now.')
  expect((await besideText(room.reporter, id)).changedSince).toBe(false)
})

test('the writer is told that readers lose the piece, when, and who planned that', async () => {
  const { id } = await published(room)
  const withdrawal = async () => (await besideText(room.reporter, id)).withdrawal
  expect(await withdrawal()).toBeNull()
  const plan = { text: 'The licence ends.', cause: 'legal', moment: '2033-03-01T10:00:00Z' }
  await articles.planWithdrawal(room.chief, id, plan)
  expect(await withdrawal()).toEqual({ at: new Date(plan.moment), by: room.chief.name })
  await articles.cancelWithdrawal(room.chief, id)
  expect(await withdrawal()).toBeNull()
})
