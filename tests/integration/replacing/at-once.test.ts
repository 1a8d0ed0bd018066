/** Two people replace two pictures of one live piece at the same moment: readers get both, and neither of the old ones again. */
import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { wantLead } from '#lib/media/leads'
import { replaceFile } from '#lib/replacing/commands'
import { goesOut, type Newsroom, newsroom, report } from '#tests/support/flow'
import { justSent } from '#tests/support/media-rows'
import { readyPicture, showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

/** As if every size that is wanted had been made. */
const allMade = () =>
  db.$executeRaw`UPDATE "MediaRendition" SET key = id || '.' || split_part(type, '/', 2), height = width, bytes = 9 WHERE key IS NULL`

async function replacementOf(file: string, by: Actor = room.editor): Promise<string> {
  const { perceptualHash } = await db.mediaFile.findUniqueOrThrow({ where: { id: file } })
  const id = await readyPicture({ perceptualHash: (perceptualHash ?? 0n) ^ 3n })
  await justSent(id, by)
  return id
}

const waitingForRows = async () => {
  const [row] = await db.$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`
  return Number(row?.waiting)
}

test('two who replace two pictures of a live piece at once undo nothing of each other', async () => {
  const [first, second] = [await readyPicture({ perceptualHash: 1n }), await readyPicture({ perceptualHash: 2n })]
  const piece = await report(room)
  await showPictures(piece.id, [first, second])
  const lead = { file: second, alt: 'Tugs', caption: null, parts: { front: null, article: null, share: null } }
  await db.$transaction((tx) => wantLead(tx, room.reporter, lead))
  await allMade()
  const { file: leadFileId, ...said } = lead
  await db.article.update({ where: { id: piece.id }, data: { leadFileId, lead: said } })
  await goesOut(room, piece.id)
  const byFirst = await replacementOf(first)
  const bySecond = await replacementOf(second, room.chief)
  expect(await replaceFile(room.chief, second, bySecond)).toMatchObject({ state: 'waiting' })
  await allMade()
  const former = await db.mediaRendition.findMany({ where: { fileId: { in: [first, second] } } })

  // Both have come as far as the publication before either of them writes it.
  const { promise: bothThere, resolve: go } = Promise.withResolvers<void>()
  const { promise: held, resolve: isHeld } = Promise.withResolvers<void>()
  const holding = db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Publication" WHERE "articleId" = ${piece.id}::uuid FOR UPDATE`
    isHeld()
    await bothThere
  })
  await held
  const both = Promise.all([replaceFile(room.editor, first, byFirst), replaceFile(room.chief, second, bySecond)])
  await expect.poll(waitingForRows).toBe(2)
  go()
  await holding
  expect(await both).toEqual([
    { state: 'replaced', pages: 1 },
    { state: 'replaced', pages: 1 },
  ])

  const {
    pictures,
    lead: shown,
    leadInLists,
  } = await db.publication.findFirstOrThrow({
    where: { articleId: piece.id, live: true },
  })
  const names = JSON.stringify([pictures, shown, leadInLists])
  expect(former.map(({ key }) => key ?? '').filter((key) => names.includes(key))).toEqual([])
  const now = await db.mediaRendition.findMany({ where: { fileId: { in: [first, second] }, crop: 'whole' } })
  expect(now.map(({ key }) => key ?? '').filter((key) => !names.includes(key))).toEqual([])
})

/** As many more pieces as this live one, with its picture. */
async function copies(articleId: string, fileId: string, number: number): Promise<void> {
  const where = { articleId }
  const { leadFileId: _, lead: __, ...article } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
  const { lead: ___, leadInLists: ____, ...publication } = await db.publication.findFirstOrThrow({ where })
  const revision = await db.revision.findFirstOrThrow({ where })
  const draft = await db.draft.findUniqueOrThrow({ where })
  const made = Array.from({ length: number }, (_, at) => ({
    ...{ id: randomUUID(), group: randomUUID(), revisionId: randomUUID(), publicationId: randomUUID() },
    slug: `copy-${at}`,
  }))
  await db.translationGroup.createMany({ data: made.map(({ group: id }) => ({ id })) })
  await db.article.createMany({
    data: made.map(({ id, group, slug }) => ({ ...article, id, slug, translationGroupId: group })) as never,
  })
  await db.revision.createMany({
    data: made.map(({ id, revisionId }) => ({ ...revision, id: revisionId, articleId: id })) as never,
  })
  await db.draft.createMany({
    data: made.map(({ id, revisionId }) => ({ ...draft, articleId: id, revisionId })) as never,
  })
  await db.publication.createMany({
    data: made.map(({ id, slug, revisionId, publicationId }) => ({
      ...publication,
      ...{ id: publicationId, articleId: id, slug, revisionId },
    })) as never,
  })
  await db.publicationMedia.createMany({ data: made.map(({ publicationId }) => ({ publicationId, fileId })) })
  await db.draftMedia.createMany({ data: made.map(({ id }) => ({ articleId: id, fileId })) })
}

test('a picture that two thousand live pieces show is replaced, and whoever did it approves none of their next versions', async () => {
  const file = await readyPicture({ perceptualHash: 3n })
  const piece = await report(room)
  await showPictures(piece.id, [file])
  await goesOut(room, piece.id)
  const number = 2_000
  await copies(piece.id, file, number)
  const by = await replacementOf(file)
  expect(await replaceFile(room.editor, file, by)).toEqual({ state: 'replaced', pages: number + 1 })
  expect(
    await db.contributor.count({
      where: { personId: room.editor.personId, article: { draft: { files: { some: { fileId: file } } } } },
    }),
  ).toBe(number + 1)
  const now = await db.mediaRendition.findFirstOrThrow({ where: { fileId: file, crop: 'whole' } })
  expect(await db.publication.count({ where: { pictures: { array_contains: [{ id: file }] } } })).toBe(number + 1)
  const [shown] = await db.$queryRaw<{ pages: bigint }[]>`
    SELECT count(*) AS pages FROM "Publication" p
    WHERE p.live AND files_shown(p.pictures, p.lead, p."leadInLists", p.media, p.attachments) @> ARRAY[${now.key}]`
  expect(Number(shown?.pages)).toBe(number + 1)
})
