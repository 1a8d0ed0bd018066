/** What bears out what readers have, and what is kept with a source, stays what it showed: however a piece is opened again, and however often it is replaced. */
import { beforeAll, expect, test } from 'vitest'
import { revise, submit } from '#lib/articles/commands'
import { attachFile, detachFile } from '#lib/attachments/commands'
import { db } from '#lib/db'
import { replaceFile } from '#lib/replacing/commands'
import { keepSnapshot } from '#lib/sources/commands'
import { throwAway } from '#lib/trash/commands'
import { goesOut, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { justSent } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const first = 0x5a5a_5a5a_5a5an

/** A picture that was just sent, and has so many other bits than the first. */
async function differing(bits: number): Promise<string> {
  const by = await readyPicture({ perceptualHash: first ^ ((1n << BigInt(bits)) - 1n) })
  await justSent(by, room.chief)
  return by
}

async function withScan() {
  const piece = await report(room)
  const scan = await readyPicture({ perceptualHash: first })
  const { id } = await db.attribution.findFirstOrThrow({ where: { claimId: piece.claimId } })
  const row = await attachFile(room.reporter, id, { fileId: scan, alt: 'The order' })
  return { piece, scan, attached: row.attributions[0]?.files[0]?.id ?? '' }
}

test('no other picture gets behind what bears out a live claim, while the next version is written either', async () => {
  const { piece, scan, attached } = await withScan()
  await goesOut(room, piece.id)
  await revise(room.reporter, piece.id)
  await expect(replaceFile(room.chief, scan, await differing(24))).rejects.toThrow('This shows something else')
  expect(await replaceFile(room.chief, scan, await differing(12))).toEqual({ state: 'replaced', pages: 0 })
  await expect(replaceFile(room.chief, scan, await differing(13))).rejects.toThrow('This shows something else')
  await detachFile(room.reporter, attached)
  await expect(replaceFile(room.chief, scan, await differing(24))).rejects.toThrow('This shows something else')
  await expect(throwAway(room.chief, [scan])).rejects.toThrow('used in 1 piece')
  await goesOut(room, piece.id)
  expect(await replaceFile(room.chief, scan, await differing(24))).toEqual({ state: 'replaced', pages: 0 })
})

test('what is submitted again with another picture behind its file is another revision, and compared with that', async () => {
  const { piece, scan } = await withScan()
  const shown = await readyPicture({ perceptualHash: first })
  await showPictures(piece.id, [shown])
  await submit(room.reporter, piece.id)
  const before = await pinnedRevision(piece.id)
  await db.draft.update({ where: { articleId: piece.id }, data: { state: 'changes_requested' } })
  await submit(room.reporter, piece.id)
  expect(await pinnedRevision(piece.id)).toBe(before)
  for (const file of [scan, shown]) {
    const former = await pinnedRevision(piece.id)
    await db.draft.update({ where: { articleId: piece.id }, data: { state: 'changes_requested' } })
    expect(await replaceFile(room.chief, file, await differing(40))).toMatchObject({ state: 'replaced' })
    await submit(room.reporter, piece.id)
    expect(await pinnedRevision(piece.id)).not.toBe(former)
    await expect(replaceFile(room.chief, file, await differing(0))).rejects.toThrow('This shows something else')
  }
})

test('a picture kept with a source is the same picture however often it is replaced', async () => {
  const file = await readyPicture({ perceptualHash: first })
  await keepSnapshot(room.reporter, room.sourceId, { fileId: file, takenOn: '2026-11-20', url: '' })
  expect(await replaceFile(room.chief, file, await differing(12))).toEqual({ state: 'replaced', pages: 0 })
  await expect(replaceFile(room.chief, file, await differing(24))).rejects.toThrow('kept with a source')
})
