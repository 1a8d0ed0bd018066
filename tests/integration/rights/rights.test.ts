/** In how many pieces a file may be shown: those that went out with it and those that are to count, and two at once never both take the last use. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { countedUses } from '#lib/rights/queries'
import { goesOut, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const limited = (rightsUses: number) => readyPicture({ rightsUses })
async function pieceWith(file: string): Promise<string> {
  const { id } = await report(room)
  await showPictures(id, [file])
  return id
}
async function approvedRevision(id: string): Promise<string> {
  await articles.submit(room.reporter, id)
  const revisionId = await pinnedRevision(id)
  await articles.approve(room.editor, id, revisionId)
  return revisionId
}
const refusals = async (id: string) =>
  (await checksOf(room.chief, id))
    .filter(({ name, passed }) => name === 'pictureRights' && !passed)
    .map(({ message }) => message.code)
const usedUp = ['checks.pictureRights.usedUp']
const tooOften = /may be shown in no more than 1 piece, and others take that up/

test('what went out takes a use and keeps it, for its new versions too, until the rights allow more', async () => {
  const file = await limited(1)
  const [first, second] = [await pieceWith(file), await pieceWith(file)]
  expect([await refusals(first), await refusals(second), await countedUses(room.reporter, file)]).toEqual([
    [],
    [],
    { shown: 0, most: 1 },
  ])
  await goesOut(room, first)
  expect(await refusals(second)).toEqual(usedUp)
  await articles.revise(room.editor, first)
  await goesOut(room, first)
  await articles.withdraw(room.chief, first, { text: 'The tug is another one.', cause: 'our_error' })
  expect([await refusals(second), await countedUses(room.reporter, file)]).toEqual([usedUp, { shown: 1, most: 1 }])
  await expect(goesOut(room, second)).rejects.toThrow(tooOften)
  await db.mediaFile.update({ where: { id: file }, data: { rightsUses: 2 } })
  await articles.takeBack(room.reporter, second)
  await goesOut(room, second)
  expect(await countedUses(room.reporter, file)).toEqual({ shown: 2, most: 2 })
})

test('what is approved holds a use until it is back in writing', async () => {
  const file = await limited(1)
  const [first, second] = [await pieceWith(file), await pieceWith(file)]
  await approvedRevision(first)
  expect([await refusals(first), await refusals(second)]).toEqual([[], usedUp])
  await articles.requestChanges(room.editor, first, 'Another picture, please.')
  expect(await refusals(second)).toEqual([])
})

test('of two pieces that are approved at once, one gets the last use', async () => {
  const file = await limited(1)
  const pieces = [await pieceWith(file), await pieceWith(file)]
  for (const id of pieces) await articles.submit(room.reporter, id)
  const submitted = await db.draft.findMany({
    where: { articleId: { in: pieces } },
    select: { articleId: true, revisionId: true },
  })
  const answers = await Promise.allSettled(
    submitted.map(({ articleId, revisionId }) => articles.approve(room.editor, articleId, revisionId ?? '')),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { message: expect.stringMatching(tooOften) },
  })
  expect(await countedUses(room.chief, file)).toEqual({ shown: 1, most: 1 })
})

test('of two that were approved before the number was lowered, the first to go out has it', async () => {
  const file = await limited(2)
  const pieces = [await pieceWith(file), await pieceWith(file)]
  const revisions: string[] = []
  for (const id of pieces) revisions.push(await approvedRevision(id))
  await db.mediaFile.update({ where: { id: file }, data: { rightsUses: 1 } })
  const answers = await Promise.allSettled(
    pieces.map((id, at) => articles.publish(room.editor, id, revisions[at] ?? '')),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.publication.count({ where: { articleId: { in: pieces }, live: true } })).toBe(1)
})

test('a file whose rights name no number is never used up', async () => {
  const file = await readyPicture()
  const [first, second] = [await pieceWith(file), await pieceWith(file)]
  await goesOut(room, first)
  expect([await refusals(second), await countedUses(room.reporter, file)]).toEqual([[], null])
})
