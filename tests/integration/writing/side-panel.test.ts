import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { besideText } from '#lib/writing/queries'
import { inReview, type Newsroom, newsroom, report, typeInto } from '#tests/support/flow'

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
