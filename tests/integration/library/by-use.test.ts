/** Lists of what is used and of what is not say what a look at every use of every file says, whatever was done to them before. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { mediaList } from '#lib/library/queries'
import { sweepable } from '#lib/trash/queries'
import { everyUse } from '#lib/uses/queries'
import { goesOut, type Newsroom, newsroom, report } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'
import { chance } from '../../../prisma/seed/chance.ts'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function listed(use: string, filter: object = {}): Promise<string[]> {
  const ids: string[] = []
  for (let after: string | null | undefined; after !== null; ) {
    const { files, next } = await mediaList(room.chief, { ...filter, use, ...(after ? { after } : {}) })
    ids.push(...files.map(({ id }) => id))
    after = next
  }
  return ids
}

/** By a look at each file: what is kept with a source alone is in no piece, and is no file that nothing uses. */
async function looked(): Promise<{ used: string[]; unused: string[] }> {
  const rows = await db.$queryRaw<{ id: string; used: boolean; unused: boolean }[]>`
    SELECT f.id::text, EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id AND u."articleId" IS NOT NULL) AS used,
      NOT EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id) AS unused FROM "MediaFile" f
    WHERE f."trashedAt" IS NULL ORDER BY f."createdAt" DESC, f.id DESC`
  const ids = (which: 'used' | 'unused') => rows.filter((row) => row[which]).map(({ id }) => id)
  return { used: ids('used'), unused: ids('unused') }
}

async function agree(): Promise<void> {
  const { used, unused } = await looked()
  expect(await listed('used')).toEqual(used)
  expect(await listed('unused')).toEqual(unused)
  expect((await sweepable(room.chief, new Date(Date.now() + 90 * 86_400_000))).files).toBe(unused.length)
}

test('through drafts, what is submitted, live pages and what takes their place', async () => {
  const [lead, inText, later] = [await readyPicture(), await readyPicture(), await readyPicture()]
  const piece = await report(room)
  await agree()
  await showPictures(piece.id, [inText])
  const said = { alt: 'Boats', caption: null, parts: { front: null, article: null, share: null } }
  await db.article.update({ where: { id: piece.id }, data: { leadFileId: lead, lead: said } })
  await agree()
  await db.article.update({ where: { id: piece.id }, data: { leadFileId: null, lead: {} } })
  await goesOut(room, piece.id)
  await articles.revise(room.editor, piece.id)
  await showPictures(piece.id, [later])
  await agree()
  expect(await listed('used')).toEqual(expect.arrayContaining([inText, later]))
  await goesOut(room, piece.id)
  await agree()
  expect(await listed('unused')).toEqual(expect.arrayContaining([inText, lead]))
})

test('more of them than one page holds, each once', async () => {
  for (let at = 0; at < 130; at += 1) await someFile({ name: `many-${at}.jpg`, caption: 'Unused herons' })
  for (const filter of [{}, { words: 'herons' }]) {
    const ids = await listed('unused', filter)
    expect(ids.length).toBeGreaterThanOrEqual(130)
    expect(new Set(ids).size).toBe(ids.length)
  }
  expect(await listed('used', { words: 'herons' })).toEqual([])
})

describe('whatever is done to files, in whatever order', () => {
  test.each([1, 2, 3])('(seed %i)', async (seed) => {
    const random = chance(seed)
    const one = <T>(all: readonly T[]): T => all[random.below(all.length)] as T
    const files = await Promise.all(Array.from({ length: 6 }, () => someFile()))
    const pieces = await Promise.all(Array.from({ length: 3 }, () => report(room)))
    const attributions = await db.attribution.findMany({
      where: { claim: { articleId: { in: pieces.map(({ id }) => id) } } },
      select: { id: true },
    })
    const [createdById, sourceId] = [room.reporter.personId, room.sourceId]
    const acts: (() => Promise<unknown>)[] = [
      () =>
        showPictures(
          one(pieces).id,
          files.filter(() => random.next() < 0.3),
        ),
      () => db.draftMedia.deleteMany({ where: { fileId: one(files) } }),
      () =>
        db.attributionFile.createMany({
          data: [{ attributionId: one(attributions).id, fileId: one(files), createdById }],
          skipDuplicates: true,
        }),
      () => db.attributionFile.updateMany({ where: { fileId: one(files) }, data: { alt: 'A page' } }),
      () => db.attributionFile.deleteMany({ where: { fileId: one(files) } }),
      () =>
        db.sourceSnapshot.createMany({
          data: [{ sourceId, fileId: one(files), takenOn: new Date() }],
          skipDuplicates: true,
        }),
      () => db.sourceSnapshot.deleteMany({ where: { fileId: one(files) } }),
      () => db.article.update({ where: { id: one(pieces).id }, data: { leadFileId: one(files), lead: { alt: null } } }),
      () => db.article.update({ where: { id: one(pieces).id }, data: { leadFileId: null, lead: {} } }),
      () => db.mediaFile.update({ where: { id: one(files) }, data: { trashedAt: new Date() } }),
      () => db.mediaFile.update({ where: { id: one(files) }, data: { trashedAt: null } }),
    ]
    for (let step = 0; step < 60; step += 1) {
      // Two at once now and then, as people do.
      await Promise.all([one(acts)(), ...(random.next() < 0.3 ? [one(acts)()] : [])])
      if (step % 5 === 0) await agree()
    }
    await agree()
    await db.article.updateMany({
      where: { id: { in: pieces.map(({ id }) => id) } },
      data: { leadFileId: null, lead: {} },
    })
    await db.sourceSnapshot.deleteMany({ where: { fileId: { in: files } } })
    await db.attributionFile.deleteMany({ where: { fileId: { in: files } } })
    await db.mediaFile.deleteMany({ where: { id: one(files) } })
    await db.draftMedia.deleteMany({ where: { fileId: { in: files } } })
    await agree()
  })
})

test('taken out of two pieces at the same moment, it is unused', async () => {
  for (let round = 0; round < 10; round += 1) {
    const file = await someFile()
    const pieces = [await report(room), await report(room)]
    for (const { id } of pieces) await showPictures(id, [file])
    await Promise.all(pieces.map(({ id }) => showPictures(id, [])))
    expect(await listed('unused')).toContain(file)
  }
})
