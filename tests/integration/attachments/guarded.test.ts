/** A file that somebody gave who did not speak on the record is shown nowhere: not with a claim, not in the text, not as a lead picture, in no piece. */
import { beforeAll, expect, test } from 'vitest'
import { approve, submit } from '#lib/articles/commands'
import { attachFile } from '#lib/attachments/commands'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { mergePictures } from '#lib/merging/commands'
import { linkPictures } from '#lib/same-pictures/commands'
import { type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

/** A piece that leans on somebody on background, with this file kept under that. */
async function keptOnBackground(fileId: string): Promise<string> {
  const piece = await report(room)
  const { id } = await db.attribution.findFirstOrThrow({ where: { claimId: piece.claimId } })
  await db.attribution.update({ where: { id }, data: { terms: 'on_background', publicLabel: 'a pilot' } })
  await attachFile(room.reporter, id, { fileId, alt: 'The order' })
  return piece.id
}

const lead = (leadFileId: string) => ({
  leadFileId,
  lead: { alt: 'Tugs', caption: null, parts: { front: null, article: null, share: null } },
})

const failing = async (id: string) =>
  (await checksOf(room.editor, id))
    .filter(({ name, passed }) => name === 'attachment' && !passed)
    .map(({ message, where }) => [message.code, where])

test('one of the same piece is shown neither in its text nor as its lead picture', async () => {
  const file = await readyPicture()
  const piece = await keptOnBackground(file)
  expect(await failing(piece)).toEqual([])
  await showPictures(piece, [file])
  expect(await failing(piece)).toEqual([['checks.attachment.betraysInPiece', 'text']])
  await submit(room.reporter, piece)
  await expect(approve(room.editor, piece, await pinnedRevision(piece))).rejects.toThrow('did not speak on the record')
  await showPictures(piece, [])
  await db.article.update({ where: { id: piece }, data: lead(file) })
  expect(await failing(piece)).toEqual([['checks.attachment.betraysInPiece', 'details']])
})

test('nor is one of another piece, nor one that is the same picture', async () => {
  const [kept, twin, free] = [await readyPicture(), await readyPicture(), await readyPicture()]
  await keptOnBackground(kept)
  await linkPictures(room.chief, kept, twin)
  const { id } = await report(room)
  for (const [file, found] of [
    [kept, [['checks.attachment.betraysElsewhere', 'text']]],
    [twin, [['checks.attachment.betraysElsewhere', 'text']]],
    [free, []],
  ] as const) {
    await showPictures(id, [file])
    expect(await failing(id)).toEqual(found)
  }
})

const alike = () => readyPicture({ perceptualHash: 0x5eed_1234n })
const merge = (otherId: string, keptId: string) =>
  mergePictures(room.chief, { keptId, otherId, versions: { kept: 1, other: 1 }, choice: {} })

test('nor is one that is the same picture as the one with which such a file was merged', async () => {
  const [guarded, kept, twin] = [await alike(), await alike(), await alike()]
  await keptOnBackground(guarded)
  await linkPictures(room.chief, kept, twin)
  await merge(guarded, kept)
  const { id } = await report(room)
  await showPictures(id, [twin])
  expect(await failing(id)).toEqual([['checks.attachment.betraysElsewhere', 'text']])
})

test('nor is one with which a picture was merged that is the same as such a file', async () => {
  const [guarded, twin, kept] = [await alike(), await alike(), await alike()]
  const piece = await keptOnBackground(guarded)
  await linkPictures(room.chief, guarded, twin)
  await merge(twin, kept)
  const { id } = await report(room)
  for (const [shownIn, found] of [
    [id, 'checks.attachment.betraysElsewhere'],
    [piece, 'checks.attachment.betraysInPiece'],
  ] as const) {
    await showPictures(shownIn, [kept])
    expect(await failing(shownIn)).toEqual([[found, 'text']])
  }
})
