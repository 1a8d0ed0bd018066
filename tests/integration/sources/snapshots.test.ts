/** Documents and pictures that are kept with a source: for the newsroom alone, and a use of the file like any other. */
import { beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db'
import { mediaList } from '#lib/library/queries'
import { replaceFile } from '#lib/replacing/commands'
import { dropSnapshot, keepSnapshot } from '#lib/sources/commands'
import { source } from '#lib/sources/queries'
import { sourceShown } from '#lib/sources/shown'
import { emptyTrash, sweepUnused, throwAway } from '#lib/trash/commands'
import { usesOf } from '#lib/uses/queries'
import { someSource } from '#tests/support/articles'
import { type Newsroom, newsroom } from '#tests/support/flow'
import { justSent, someFile } from '#tests/support/media-rows'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const DAY = 24 * 60 * 60_000
const document = { form: 'document', type: 'application/pdf', pages: 3, name: 'circular-14.pdf' } as const
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

test('a document is kept with a source, with its day and where it was found, and shown the newest day first', async () => {
  const [sourceId, older, newer] = [await someSource(), await someFile(document), await someFile(document)]
  await keepSnapshot(room.reporter, sourceId, { fileId: newer, takenOn: '2026-11-20', url: 'https://ports.example/14' })
  await keepSnapshot(room.checker, sourceId, { fileId: older, takenOn: '2026-10-02' })
  const { snapshots } = sourceShown('en', await source(room.editor, sourceId))
  expect(snapshots).toMatchObject([
    {
      file: { id: newer, form: 'document', pages: 3, picture: null },
      day: '20 November 2026',
      url: 'https://ports.example/14',
      keptBy: room.reporter.name,
      mayDrop: true,
    },
    { file: { id: older }, day: '2 October 2026', url: null },
  ])
  const [ofReporter, ofChecker] = (await source(room.reporter, sourceId)).snapshots
  expect([ofReporter?.mayDrop, ofChecker?.mayDrop]).toEqual([true, false])
})

test('of a picture the source gives the size that fits beside a text, and no word of its stored file', async () => {
  const [sourceId, fileId] = [await someSource(), await someFile()]
  const size = (width: number, key: string | null) => ({
    fileId,
    crop: 'whole',
    type: 'image/webp',
    width,
    height: width,
    key,
  })
  await db.mediaRendition.createMany({
    data: [size(320, 'small.webp'), size(1280, 'fits.webp'), size(1920, 'large.webp'), size(640, null)],
  })
  await keepSnapshot(room.reporter, sourceId, { fileId, takenOn: '2026-11-20' })
  const [snapshot] = (await source(room.reporter, sourceId)).snapshots
  expect(snapshot?.file.picture).toEqual({ key: 'fits.webp', width: 1280, height: 1280 })
  expect(Object.keys(snapshot?.file ?? {})).not.toContain('hash')
})

test('what is kept counts as used: nobody throws it away or sweeps it, and its page names the source', async () => {
  const [sourceId, fileId] = [await someSource(), await someFile(document)]
  const { name } = await source(room.editor, sourceId)
  const id = await keepSnapshot(room.reporter, sourceId, { fileId, takenOn: '2026-11-20' })
  expect(await usesOf(room.reporter, fileId)).toEqual({
    pieces: [],
    others: 0,
    live: 0,
    sources: [{ id: sourceId, name }],
  })
  await expect(throwAway(room.editor, [fileId])).rejects.toThrow(`kept with a source: ${name}`)
  expect((await throwAway(room.editor, [fileId, await someFile()])).left).toMatchObject([{ id: fileId, why: 'kept' }])
  await db.mediaFile.update({ where: { id: fileId }, data: { createdAt: new Date(Date.now() - 90 * DAY) } })
  await sweepUnused(room.chief)
  expect((await mediaList(room.chief, { use: 'unused' })).files.map((file) => file.id)).not.toContain(fileId)
  const { files } = await mediaList(room.chief, { use: 'used' })
  expect(files.map((file) => file.id)).not.toContain(fileId)
  expect(await dropSnapshot(room.editor, id)).toBe(sourceId)
  expect(await throwAway(room.editor, [fileId])).toMatchObject({ thrown: 1, left: [] })
})

test('what lies in the trash comes back when it is kept, and does not go for good', async () => {
  const [sourceId, fileId] = [await someSource(), await someFile(document)]
  await throwAway(room.editor, [fileId])
  await keepSnapshot(room.reporter, sourceId, { fileId, takenOn: '2026-11-20' })
  await emptyTrash(new Date(Date.now() + 90 * DAY))
  expect(await db.mediaFile.findUnique({ where: { id: fileId }, select: { trashedAt: true } })).toEqual({
    trashedAt: null,
  })
})

test('a picture that is kept as evidence is replaced by the same picture alone', async () => {
  const sourceId = await someSource()
  const [fileId, byId] = [await someFile({ perceptualHash: 0n }), await someFile({ perceptualHash: -1n })]
  await keepSnapshot(room.reporter, sourceId, { fileId, takenOn: '2026-11-20' })
  await justSent(byId, room.editor)
  await expect(replaceFile(room.editor, fileId, byId)).rejects.toThrow('kept with a source, as it was then')
})

test('a sound, a day that has not come, a file twice, and what is not there are refused with a sentence', async () => {
  const [sourceId, fileId] = [await someSource(), await someFile(document)]
  const keep = (more: object, at = sourceId) =>
    keepSnapshot(room.reporter, at, { fileId, takenOn: '2026-11-20', ...more } as never)
  await expect(keep({ fileId: await someFile({ form: 'sound', type: 'audio/mpeg' }) })).rejects.toThrow(
    'A recording stands',
  )
  await expect(keep({ takenOn: inDays(2) })).rejects.toThrow('has not come yet')
  await expect(keep({ takenOn: 'yesterday' })).rejects.toMatchObject({
    fields: { takenOn: { code: 'sources.snapshotDay' } },
  })
  await expect(keep({ url: 'javascript:alert(1)' })).rejects.toMatchObject({ fields: { url: {} } })
  await expect(keep({ more: 1 })).rejects.toThrow()
  const nowhere = '0192f000-0000-7000-8000-00000000dead'
  await expect(keep({ fileId: nowhere })).rejects.toThrow('no such file')
  await expect(keep({}, nowhere)).rejects.toThrow('no such source')
  expect((await source(room.reporter, sourceId)).snapshots).toEqual([])
  await keep({})
  await expect(keep({})).rejects.toThrow('already')
  await expect(dropSnapshot(room.editor, nowhere)).rejects.toThrow('no longer')
})
