/** Other bytes behind a file: its record stays, and every live page that shows it shows them. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { wantLead } from '#lib/media/leads'
import { mediaStore } from '#lib/media/store/chosen'
import { keyIn } from '#lib/media/store/store'
import { renderNext } from '#lib/rendering/commands'
import { replaceFile } from '#lib/replacing/commands'
import { replacementsOf } from '#lib/replacing/queries'
import { articleAt } from '#lib/site/article/queries'
import { arrived } from '#tests/support/arrived'
import { addressOf, goesOut, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { drawing } from '#tests/support/media'
import { emptyForm, justSent, someFile } from '#tests/support/media-rows'
import { showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const picture = (seed: number) => drawing(400, 300, seed).jpeg().toBuffer()
const brighter = (seed: number) =>
  drawing(400, 300, seed).modulate({ brightness: 1.2 }).jpeg({ quality: 60 }).toBuffer()
const allMade = async () => {
  while (await renderNext(new Date())) {}
}
const keysOf = async (fileId: string) =>
  (await db.mediaRendition.findMany({ where: { fileId }, orderBy: { id: 'asc' } })).map(({ key }) => key ?? '')

async function ready(bytes: Buffer, name?: string): Promise<string> {
  const id = await arrived(room.reporter, bytes, name)
  await db.mediaFile.update({ where: { id }, data: { credit: 'Ann Velm', licence: 'cc_by' } })
  await allMade()
  return id
}

test('a live page shows the new state of its picture with the words that were frozen, and no stale copy is served', async () => {
  const file = await ready(await picture(1))
  await db.mediaFile.update({ where: { id: file }, data: { crops: { '1:1': { x: 500, y: 500, size: 1000 } } } })
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await goesOut(room, piece.id)
  await db.mediaFile.update({ where: { id: file }, data: { credit: 'Somebody Else' } })
  const former = await keysOf(file)

  const by = await arrived(room.editor, await brighter(1), 'retouched.jpg')
  const begun = await replaceFile(room.editor, file, by)
  expect(begun).toMatchObject({ state: 'waiting', made: 0 })
  await allMade()
  const lastPurge = await db.purge.aggregate({ _max: { id: true } })
  expect(await replaceFile(room.editor, file, by)).toEqual({ state: 'replaced', pages: 1 })

  const { language, slug } = await addressOf(piece.id)
  const [shown] = (await articleAt(language, slug))?.pictures ?? []
  const now = await keysOf(file)
  expect(shown).toMatchObject({ id: file, credit: 'Ann Velm', width: 400 })
  expect(now.filter((key) => former.includes(key))).toEqual([])
  expect(shown?.made.every(({ key }) => now.includes(key))).toBe(true)
  const crops = await db.mediaRendition.findMany({ where: { fileId: file, crop: { startsWith: '1:1' } } })
  expect(crops.length).toBeGreaterThan(0)
  const purged = await db.purge.findMany({ where: { id: { gt: lastPurge._max.id ?? 0n } } })
  expect(purged).toContainEqual(expect.objectContaining({ tag: `article:${piece.id}`, gone: true }))
  expect(await mediaStore().head(keyIn('public', former[0] ?? ''))).toBeNull()
  expect(await mediaStore().head(keyIn('public', now[0] ?? ''))).not.toBeNull()
  expect(await db.mediaFile.count({ where: { id: by } })).toBe(0)
  expect(await replacementsOf(room.reporter, file)).toMatchObject([{ by: room.editor.name, pages: 1 }])
})

test('a lead picture is shown anew in every place, by the part of it that the piece has there', async () => {
  const file = await ready(await picture(4))
  const piece = await report(room)
  const front = { name: '1:1' as const, x: 500, y: 500, size: 1000 }
  const lead = { file, alt: 'Tugs', caption: null, parts: { front, article: null, share: null } }
  await db.$transaction((tx) => wantLead(tx, room.reporter, lead))
  await allMade()
  const { file: leadFileId, ...said } = lead
  await db.article.update({ where: { id: piece.id }, data: { leadFileId, lead: said } })
  await goesOut(room, piece.id)
  const by = await arrived(room.editor, await brighter(4))
  expect(await replaceFile(room.editor, file, by)).toMatchObject({ state: 'waiting' })
  await allMade()
  expect(await replaceFile(room.editor, file, by)).toEqual({ state: 'replaced', pages: 1 })
  const row = await db.publication.findFirstOrThrow({ where: { articleId: piece.id, live: true } })
  const now = await keysOf(file)
  const keysIn = (json: unknown) => JSON.stringify(json).match(/[0-9a-f]{40}\.\w+/g) ?? []
  expect(row.lead).toMatchObject({ id: file, alt: 'Tugs', credit: 'Ann Velm' })
  expect(row.leadInLists).toMatchObject({ alt: 'Tugs', width: 300, height: 300 })
  for (const key of [...keysIn(row.lead), ...keysIn(row.leadInLists)]) expect(now).toContain(key)
  expect(keysIn(row.leadInLists).length).toBeGreaterThan(0)
  await expect(
    db.publication.update({ where: { id: row.id }, data: { lead: { ...(row.lead as object), alt: 'Boats' } } }),
  ).rejects.toThrow('never changed')
})

test('another picture goes into the piece itself, as soon as anybody has approved of this one', async () => {
  const file = await ready(await picture(2))
  const other = await arrived(room.editor, await picture(7))
  await allMade()
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await articles.submit(room.reporter, piece.id)
  await expect(replaceFile(room.editor, file, other)).rejects.toThrow('This shows something else')
  await articles.takeBack(room.reporter, piece.id)
  expect(await replaceFile(room.editor, file, other)).toEqual({ state: 'replaced', pages: 0 })
})

test('what was approved is what each new state is compared with, not the state before', async () => {
  const file = await ready(await picture(6))
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await goesOut(room, piece.id)
  const { perceptualHash } = await db.mediaFile.findUniqueOrThrow({ where: { id: file } })
  /** A picture that has so many other bits than the first */
  const differing = async (bits: number, seed: number) => {
    const by = await arrived(room.editor, await picture(seed))
    const mask = (1n << BigInt(bits)) - 1n
    await db.mediaFile.update({ where: { id: by }, data: { perceptualHash: (perceptualHash ?? 0n) ^ mask } })
    await allMade()
    return by
  }
  expect(await replaceFile(room.editor, file, await differing(12, 21))).toEqual({ state: 'replaced', pages: 1 })
  const drifted = await differing(13, 22)
  await expect(replaceFile(room.editor, file, drifted)).rejects.toThrow('This shows something else')
})

test('a file that stood in the library before keeps its record: only what was sent for this takes another’s place', async () => {
  const file = await ready(await picture(8))
  const bytes = await picture(9)
  const stood = await arrived(room.editor, bytes, 'stood.jpg')
  await db.mediaUpload.updateMany({ where: { fileId: stood }, data: { createdAt: new Date(Date.now() - 3_600_000) } })
  await allMade()
  expect(await arrived(room.editor, bytes, 'again.jpg')).toBe(stood)
  await expect(replaceFile(room.editor, file, stood)).rejects.toThrow('“stood.jpg” stood in the library before')
  const others = await ready(await picture(10), 'others.jpg')
  await expect(replaceFile(room.editor, file, others)).rejects.toThrow('“others.jpg” stood in the library before')
  const described = await arrived(room.editor, await picture(11), 'described.jpg')
  await allMade()
  await changeFile(room.editor, described, { ...emptyForm, place: 'Velm' })
  await expect(replaceFile(room.editor, file, described)).rejects.toThrow('“described.jpg” stood in the library before')
  expect(await db.mediaFile.count({ where: { id: { in: [stood, others, described] } } })).toBe(3)
})

test('whoever replaced a picture approves no piece that is to go out with it', async () => {
  const file = await ready(await picture(5))
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await articles.submit(room.reporter, piece.id)
  const by = await arrived(room.editor, await brighter(5))
  await allMade()
  expect(await replaceFile(room.editor, file, by)).toEqual({ state: 'replaced', pages: 0 })
  const revision = await pinnedRevision(piece.id)
  await expect(articles.approve(room.editor, piece.id, revision)).rejects.toThrow('somebody else has to approve it')
  await articles.approve(room.chief, piece.id, revision)
})

test('what a publication says of its pictures is never changed, only what is made of them', async () => {
  const { id, pictures } = await db.publication.findFirstOrThrow({ where: { pictures: { not: [] } } })
  const said = (pictures as object[]).map((one) => ({ ...one, credit: 'Nobody' }))
  await expect(db.publication.update({ where: { id }, data: { pictures: said } })).rejects.toThrow('never changed')
  await expect(db.publication.update({ where: { id }, data: { pictures: [] } })).rejects.toThrow('never changed')
})

test('what can’t take its place is refused in words, and stays a file of its own', async () => {
  const file = await ready(await picture(3))
  const used = await ready(await brighter(3))
  await showPictures((await report(room)).id, [used])
  const sound = await someFile({ form: 'sound', type: 'audio/mpeg' })
  const broken = await someFile()
  await justSent(broken, room.editor)
  await db.mediaRendition.create({
    data: { fileId: broken, crop: 'whole', type: 'image/webp', width: 320, failedAt: new Date() },
  })
  const cases = [
    [file, 'This is the same picture'],
    [used, 'is used in a piece already'],
    [sound, 'Only a picture can be replaced'],
    [broken, 'could not be made'],
    [crypto.randomUUID(), 'There is no such file'],
  ] as const
  for (const [by, why] of cases) await expect(replaceFile(room.editor, file, by), why).rejects.toThrow(why)
  expect(await db.mediaFile.count({ where: { id: { in: [file, used, sound, broken] } } })).toBe(4)
})
