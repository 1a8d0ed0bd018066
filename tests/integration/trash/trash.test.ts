/** Files are thrown away and had back, what a piece uses never is, and what went for good leaves nothing behind. */
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { mediaList } from '#lib/library/queries'
import { sweepStore } from '#lib/media/commands'
import { looksLike } from '#lib/media/queries'
import { mediaStore } from '#lib/media/store/chosen'
import { areas } from '#lib/media/store/store'
import { renderNext } from '#lib/rendering/commands'
import { emptyTrash, haveBack, sweepUnused, throwAway, undoThrowing } from '#lib/trash/commands'
import { sweptAfterDays, trashDays } from '#lib/trash/keeping'
import { sweepable } from '#lib/trash/queries'
import { takeNext } from '#lib/uploads/commands'
import { ownUpload } from '#lib/uploads/queries'
import { arrived, sent } from '#tests/support/arrived'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, report } from '#tests/support/flow'
import { drawing } from '#tests/support/media'
import { someFile } from '#tests/support/media-rows'
import { showPictures } from '#tests/support/pictures'

const DAY = 24 * 60 * 60_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})
beforeEach(() => db.mediaFile.deleteMany())

const listed = async (filter: object = {}) => (await mediaList(room.chief, filter)).files.map(({ id }) => id)
const isTrashed = async (id: string) => (await db.mediaFile.findUniqueOrThrow({ where: { id } })).trashedAt !== null

test('what was thrown away is offered by no list, and comes back', async () => {
  const [twin, file] = [
    await someFile({ perceptualHash: 5n }),
    await someFile({ perceptualHash: 5n, name: 'quay.jpg' }),
  ]
  expect(await throwAway(room.chief, [file])).toMatchObject({ thrown: 1, left: [] })
  expect([await listed(), await listed({ words: 'quay' }), await looksLike(room.chief, twin)]).toEqual([[twin], [], []])
  expect(await listed({ use: 'trash' })).toEqual([file])
  await haveBack(room.chief, [file])
  expect([await listed({ words: 'quay' }), await listed({ use: 'trash' })]).toEqual([[file], []])
})

test('a file that a piece uses is refused, with the pieces that whoever asks may read', async () => {
  const ines = await someone('reporter')
  const file = await someFile({ uploadedById: ines.personId })
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await expect(throwAway(room.chief, [file])).rejects.toThrow(
    `This file is used in 1 piece: ${piece.headline}. Take it out there first.`,
  )
  await expect(throwAway(ines, [file])).rejects.toThrow('This file is used in 1 piece that you may not open.')
  expect(await isTrashed(file)).toBe(false)
})

test('of many, those that a piece uses stay, and the others come back together', async () => {
  const [used, one, other] = [await someFile(), await someFile(), await someFile()]
  await showPictures((await report(room)).id, [used])
  const thrown = await throwAway(room.chief, [one, used, other])
  expect(thrown).toMatchObject({ thrown: 2, left: [{ id: used, why: 'used' }] })
  expect(await listed()).toEqual([used])
  await throwAway(room.editor, [used]).catch(() => {})
  expect(await undoThrowing(room.editor, thrown.at)).toBe(0)
  expect(await undoThrowing(room.chief, thrown.at)).toBe(2)
  expect(await listed()).toHaveLength(3)
})

test('nobody throws away what somebody else sent, nor has it back: of many files such are named', async () => {
  const ines = await someone('reporter')
  const [own, other] = [await someFile({ uploadedById: ines.personId }), await someFile({ name: 'quay.jpg' })]
  const gone = crypto.randomUUID()
  await expect(throwAway(ines, [other])).rejects.toThrow('“quay.jpg” was sent by somebody else.')
  await expect(throwAway(ines, [gone])).rejects.toThrow('not in the library any more')
  await expect(throwAway(ines, [])).rejects.toThrow('Select a file first.')
  const left = [
    { id: gone, name: '', why: 'notThere' },
    { id: other, name: 'quay.jpg', why: 'notYours' },
  ]
  expect(await throwAway(ines, [own, other, gone])).toMatchObject({ thrown: 1, left })
  expect([await isTrashed(own), await isTrashed(other)]).toEqual([true, false])
  await throwAway(room.chief, [other])
  expect(await haveBack(ines, [own, other, gone])).toEqual({ back: 1, left })
  expect([await isTrashed(own), await isTrashed(other)]).toEqual([false, true])
})

test('a sweep takes what no piece uses and what has been here for long, says how much that is, and is undone', async () => {
  const createdAt = inDays(-sweptAfterDays - 1)
  const [old, used] = [await someFile({ createdAt, bytes: 4_000_000 }), await someFile({ createdAt })]
  const recent = await someFile({ createdAt: inDays(1 - sweptAfterDays) })
  await showPictures((await report(room)).id, [used])
  expect(await sweepable(room.editor)).toEqual({ files: 1, bytes: 4_000_000 })
  const swept = await sweepUnused(room.editor)
  expect(swept.thrown).toBe(1)
  expect([await listed(), await listed({ use: 'trash' })]).toEqual([[recent, used], [old]])
  expect(await sweepable(room.editor)).toEqual({ files: 0, bytes: 0 })
  expect(await undoThrowing(room.editor, swept.at)).toBe(1)
})

test('what a draft comes to show is back from the trash', async () => {
  const file = await someFile()
  await throwAway(room.chief, [file])
  await showPictures((await report(room)).id, [file])
  expect(await isTrashed(file)).toBe(false)
})

describe('for good', () => {
  let ines: Actor
  beforeEach(async () => {
    ines = await someone('reporter')
  })
  const picture = (seed: number) => drawing(400, 300, seed).jpeg().toBuffer()
  const keys = async () => {
    const found: string[] = []
    for (const area of areas)
      for await (const { key } of mediaStore().list(area)) if (!key.includes('installation-')) found.push(key)
    return found.sort()
  }

  test('row, sizes and bytes go after their time, those of others stay, whenever the worker died in between', async () => {
    const kept = await arrived(ines, await picture(1))
    while (await renderNext(new Date())) {}
    await sweepStore(new Date(), new Set())
    const others = await keys()
    const file = await arrived(ines, await picture(2))
    while (await renderNext(new Date())) {}
    await throwAway(ines, [file])
    expect(await emptyTrash(inDays(trashDays - 1))).toBe(0)
    expect((await keys()).length).toBeGreaterThan(others.length)
    expect(await emptyTrash(inDays(trashDays + 1))).toBe(1)
    expect(await db.mediaFile.findMany({ select: { id: true } })).toEqual([{ id: kept }])
    // A worker that dies here leaves bytes that no row names; the next one finds them.
    await sweepStore(inDays(trashDays + 1), new Set())
    expect(await keys()).toEqual(others)
  })

  test('a file that is used by then comes back instead', async () => {
    const file = await someFile()
    const { id } = await report(room)
    await throwAway(room.chief, [file])
    await db.draftMedia.create({ data: { articleId: id, fileId: file } })
    expect(await emptyTrash(inDays(trashDays + 1))).toBe(0)
    expect(await isTrashed(file)).toBe(false)
  })

  test('the same bytes sent again bring it back', async () => {
    const file = await arrived(ines, await picture(3))
    await throwAway(ines, [file])
    expect(await arrived(ines, await picture(3))).toBe(file)
    expect(await isTrashed(file)).toBe(false)
  })

  test('bytes that a sweep removes while the same ones come again are put there once more', async () => {
    const id = await sent(ines, await picture(4))
    const store = mediaStore()
    const head = vi.spyOn(store, 'head').mockResolvedValueOnce(null)
    await takeNext(new Date())
    head.mockRestore()
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'waiting', fileId: null })
    await takeNext(new Date(Date.now() + 60_000))
    expect(await ownUpload(ines, id)).toMatchObject({ state: 'ready', fileId: expect.any(String) })
  })
})
