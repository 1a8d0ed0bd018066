/** Entries of a live coverage stand on its page alone, so no front has one. */
import { beforeEach, expect, test } from 'vitest'
import { letEntryOut } from '#lib/coverage/commands'
import { db } from '#lib/db'
import { changeFront } from '#lib/fronts/commands'
import { frontToEdit, piecesForFront } from '#lib/fronts/queries'
import { fillsItself, type Slot } from '#lib/site/front/places'
import { frontWith } from '#lib/site/front/queries'
import { entryInReview, runningCoverage } from '#tests/support/coverage'
import { type Newsroom, newsroom } from '#tests/support/flow'

const key = { deskId: null, language: 'en' }
let room: Newsroom
let entryId: string
beforeEach(async () => {
  room = await newsroom()
  const { id, revisionId } = await entryInReview(room, await runningCoverage(room), 'The lower gate of Velm is open.')
  await letEntryOut(room.editor, id, revisionId)
  entryId = id
})

const pin = (articleId: string): Slot => ({ by: 'pinned', articleId, kicker: '', headline: '' })
const homeWith = (slot: Slot) => frontWith('en', fillsItself('home').with(0, slot))

test('an entry is not offered, and choosing it all the same is refused with what to do', async () => {
  const found = await piecesForFront(room.chief, key, 'The lower gate of Velm')
  expect(found.map(({ articleId }) => articleId)).not.toContain(entryId)
  const { version } = await frontToEdit(room.chief, key)
  await expect(changeFront(room.chief, key, version, { act: 'put', at: 0, slot: pin(entryId) })).rejects.toThrow(
    'Choose the coverage itself',
  )
})

test('an entry leads no page, neither where it is chosen nor as the newest on its topic', async () => {
  expect((await homeWith(pin(entryId))).placed[0]?.articleId).not.toBe(entryId)
  const { tagId } = room
  const { id, firstPublishedAt } = await db.publication.findFirstOrThrow({ where: { articleId: entryId, live: true } })
  await db.publicationTag.create({ data: { publicationId: id, tagId, main: true, firstPublishedAt } })
  expect((await homeWith({ by: 'topic', tagId })).placed[0]?.articleId).not.toBe(entryId)
})
