/** Where a file of the library is used: in drafts, in what is to go out, on live pages, and nowhere once it is taken out there. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { mediaList } from '#lib/library/queries'
import { rightsThatEnd, usesOf } from '#lib/uses/queries'
import { someone } from '#tests/support/articles'
import { goesOut, type Newsroom, newsroom, report } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const placesOf = async (file: string) => (await usesOf(room.chief, file)).pieces.map(({ places }) => places.sort())
const names = async (use: string) => (await mediaList(room.chief, { use })).files.map(({ id }) => id)

test('a file that stands in a draft is used there, by its headline, until it is taken out', async () => {
  const file = await someFile()
  const piece = await report(room)
  await showPictures(piece.id, [file, file])
  expect(await usesOf(room.reporter, file)).toEqual({
    pieces: [{ id: piece.id, language: 'en', headline: piece.headline, state: 'draft', places: ['draft'] }],
    others: 0,
    live: 0,
    sources: [],
  })
  await showPictures(piece.id, [])
  expect(await placesOf(file)).toEqual([])
})

test('what was submitted holds it until the piece is back in writing, whatever the draft says meanwhile', async () => {
  const file = await readyPicture()
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await articles.submit(room.reporter, piece.id)
  await showPictures(piece.id, [])
  expect(await placesOf(file)).toEqual([['submitted']])
  await articles.requestChanges(room.editor, piece.id, 'Another picture, please.')
  expect(await placesOf(file)).toEqual([])
})

test('a live page holds it until a publication without it, or none, takes its place', async () => {
  const file = await readyPicture()
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await goesOut(room, piece.id)
  expect(await placesOf(file)).toEqual([['draft', 'live']])
  await articles.revise(room.editor, piece.id)
  await showPictures(piece.id, [])
  expect(await placesOf(file)).toEqual([['live']])
  await goesOut(room, piece.id)
  expect(await placesOf(file)).toEqual([])
})

test('pieces that somebody may not read are counted and not named', async () => {
  const file = await someFile()
  const piece = await report(room)
  await showPictures(piece.id, [file])
  expect(await usesOf(await someone('reporter'), file)).toEqual({ pieces: [], others: 1, live: 0, sources: [] })
})

test('the library counts pieces, and is narrowed to what is used or not', async () => {
  const [used, unused] = [await someFile({ name: 'tugs.jpg' }), await someFile({ name: 'quay.jpg' })]
  for (const { id } of [await report(room), await report(room)]) await showPictures(id, [used])
  const { files } = await mediaList(room.chief, { words: 'tugs' })
  expect(files).toMatchObject([{ id: used, pieces: 2 }])
  expect(await names('used')).toContain(used)
  expect(await names('used')).not.toContain(unused)
  expect(await names('unused')).toContain(unused)
  expect(await names('unused')).not.toContain(used)
})

test('live pieces whose pictures may soon not be shown are listed, what ends first before, and for those who may read them', async () => {
  const DAY = 24 * 60 * 60_000
  const on = (days: number) => new Date(Math.floor(Date.now() / DAY) * DAY + days * DAY)
  const [soon, later, draftOnly] = [await readyPicture({ name: 'soon.jpg' }), await readyPicture(), await someFile()]
  const [piece, writing] = [await report(room), await report(room)]
  await showPictures(piece.id, [soon, later])
  await showPictures(writing.id, [draftOnly])
  await goesOut(room, piece.id)
  for (const [id, days] of [
    [soon, 14],
    [later, 15],
    [draftOnly, 1],
  ] as const)
    await db.mediaFile.update({ where: { id }, data: { rightsUntil: on(days) } })
  const shown = async (at: Date) => {
    const { ending, ended } = await rightsThatEnd(room.chief, at)
    return [ending, ended].map(({ uses }) => uses.map(({ fileId, left }) => [fileId, left]))
  }
  const now = new Date(on(0).getTime() + DAY / 2)
  expect(await shown(now)).toEqual([[[soon, 14]], []])
  expect(await shown(new Date(now.getTime() + 15 * DAY))).toEqual([[[later, 0]], [[soon, -1]]])
  const { ending } = await rightsThatEnd(room.reporter, now)
  expect(ending.uses).toMatchObject([{ name: 'soon.jpg', piece: { id: piece.id, headline: piece.headline } }])
  const none = { uses: [], more: 0 }
  expect(await rightsThatEnd(await someone('reporter'), now)).toEqual({ ending: none, ended: none })
})

test('rights that ended long ago, and pieces that somebody may not read, keep nothing else off the lists', async () => {
  const DAY = 24 * 60 * 60_000
  const today = Math.floor(Date.now() / DAY) * DAY
  const on = (days: number) => new Date(today + days * DAY)
  const other = await newsroom()
  const [old, soon] = [await report(other), await report(room)]
  const ended = await Promise.all(Array.from({ length: 101 }, () => readyPicture()))
  const ending = await readyPicture()
  await showPictures(old.id, ended)
  await showPictures(soon.id, [ending])
  await goesOut(other, old.id)
  await goesOut(room, soon.id)
  await db.mediaFile.updateMany({ where: { id: { in: ended } }, data: { rightsUntil: on(-30) } })
  await db.mediaFile.update({ where: { id: ending }, data: { rightsUntil: on(3) } })
  const hers = await rightsThatEnd(room.reporter, on(0))
  expect(hers.ending.uses.map(({ fileId, left }) => [fileId, left])).toContainEqual([ending, 3])
  expect(hers.ended).toEqual({ uses: [], more: 0 })
  const all = await rightsThatEnd(room.chief, on(0))
  expect(all.ending.uses.map(({ fileId }) => fileId)).toContain(ending)
  expect([all.ended.uses.length, all.ended.more]).toEqual([100, 1])
})

test('a file that is not in the library is used nowhere, and holds up no snapshot', async () => {
  const piece = await report(room)
  const gone = '0192f000-0000-7000-8000-00000000dead'
  await showPictures(piece.id, [gone])
  expect(await db.draftMedia.count({ where: { articleId: piece.id } })).toBe(0)
})
