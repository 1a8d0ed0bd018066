/** A picture from the draft to readers: only with its rights and its words, and as it was when the piece went out. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { reviewOf } from '#lib/reviews/queries'
import { articleAt } from '#lib/site/article/queries'
import { wholePaper } from '#lib/site/feed/about'
import { newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { articleJsonLd } from '#lib/site/json-ld'
import type { TextNode } from '#lib/text/json'
import { picturesIn } from '#lib/text/pictures-in'
import { validateDraft } from '#lib/text/validate'
import { docFrom, textOf, textToUpdate } from '#lib/text/ydoc'
import { addressOf, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { someFile } from '#tests/support/media-rows'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

/** Puts them at the end of the draft, as the collaboration would. */
const putPicture = (id: string, attrs: Record<string, string>) => putBlock(id, { type: 'image', attrs })

async function putBlock(id: string, block: TextNode): Promise<void> {
  const draft = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  const before = textOf(docFrom([draft.checkpoint]))
  const after = validateDraft({ ...before, content: [...before.content, block] })
  await db.draft.update({ where: { articleId: id }, data: { checkpoint: textToUpdate(after) } })
}

const rendition = (fileId: string, type: string, width: number, key: string | null) => ({
  ...{ fileId, crop: 'whole', type, width, key },
  ...(key && { height: (width * 2) / 3, bytes: 9000 }),
})

async function ready(more: Parameters<typeof someFile>[0] = {}): Promise<string> {
  const id = await someFile({ credit: 'Ann Velm', licence: 'cc_by', name: 'tugs.jpg', ...more })
  await db.mediaRendition.createMany({
    data: [rendition(id, 'image/webp', 600, `${id}.webp`), rendition(id, 'image/jpeg', 600, `${id}.jpg`)],
  })
  return id
}

const failing = async (id: string) =>
  (await checksOf(room.editor, id))
    .filter(({ name, passed }) => name.startsWith('picture') && !passed)
    .map(({ name }) => name)

async function goesOut(id: string): Promise<void> {
  await articles.submit(room.reporter, id)
  const revisionId = await pinnedRevision(id)
  await articles.approve(room.editor, id, revisionId)
  await articles.publish(room.editor, id, revisionId)
}

test('a file that is not there, or is not made, or has no rights, keeps the piece back in words', async () => {
  const gone = await report(room)
  await putPicture(gone.id, { file: '0192f000-0000-7000-8000-00000000dead', alt: 'Tugs' })
  expect(await failing(gone.id)).toEqual(['picture'])
  await articles.submit(room.reporter, gone.id)
  await expect(articles.approve(room.editor, gone.id, await pinnedRevision(gone.id))).rejects.toThrow(
    'Picture 1 is not in the library any more',
  )

  const bare = await report(room)
  const file = await someFile()
  await db.mediaRendition.create({ data: rendition(file, 'image/webp', 600, null) })
  await putPicture(bare.id, { file })
  expect((await failing(bare.id)).sort()).toEqual(['picture', 'pictureAlt', 'pictureRights'])
})

test('readers get the picture with the credit of then, whatever the library says later', async () => {
  const piece = await report(room)
  const file = await ready()
  await putPicture(piece.id, { file, alt: 'Tugs at a quay', caption: 'Nine tugs' })
  expect(await failing(piece.id)).toEqual([])
  expect((await reviewOf(room.editor, piece.id)).pictures).toMatchObject([{ id: file, credit: 'Ann Velm' }])
  await goesOut(piece.id)
  await db.mediaFile.update({ where: { id: file }, data: { credit: 'Somebody Else', licence: 'agency' } })

  const { language, slug } = await addressOf(piece.id)
  const article = await articleAt(language, slug)
  expect(article?.pictures).toEqual([
    expect.objectContaining({ id: file, credit: 'Ann Velm', licence: 'cc_by', width: 900, height: 600 }),
  ])
  expect(article && articleJsonLd(article).image).toEqual([
    expect.objectContaining({
      '@type': 'ImageObject',
      contentUrl: expect.stringMatching(new RegExp(`/media/${file}\\.jpg$`)),
      creditText: 'Ann Velm',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    }),
  ])
  const feed = rss(wholePaper(language), await newestWithText({ language }), null)
  expect(feed).toContain(`/media/${file}.jpg" alt="Tugs at a quay"`)
})

test('each picture of a gallery is checked and frozen as one by itself is, in the order of the gallery', async () => {
  const piece = await report(room)
  const [first, second, bare] = [await ready(), await ready({ name: 'cranes.jpg' }), await someFile()]
  const gallery = (...pictures: [file: string, rank: number, alt: string | null][]): TextNode => ({
    ...{ type: 'gallery', attrs: { caption: 'The harbour' } },
    content: pictures.map(([file, rank, alt]) => ({ type: 'galleryPicture', attrs: { file, rank, alt } })),
  })
  await db.mediaRendition.create({ data: rendition(bare, 'image/webp', 600, null) })
  const held = await report(room)
  await putBlock(held.id, gallery([first, 1, 'Tugs'], [bare, 2, null]))
  expect((await failing(held.id)).sort()).toEqual(['picture', 'pictureAlt', 'pictureRights'])

  await putBlock(piece.id, gallery([second, 2, 'Cranes'], [first, 1, 'Tugs']))
  expect(await failing(piece.id)).toEqual([])
  await goesOut(piece.id)
  const { language, slug } = await addressOf(piece.id)
  const article = await articleAt(language, slug)
  expect(article && picturesIn(article.text).map(({ file, alt }) => [file, alt])).toEqual([
    [first, 'Tugs'],
    [second, 'Cranes'],
  ])
  expect(article?.pictures.map(({ id }) => id).sort()).toEqual([first, second].sort())
  expect((article && articleJsonLd(article).image) as object[]).toHaveLength(2)
  const feed = rss(wholePaper(language), await newestWithText({ language }), null)
  expect(feed.indexOf(`/media/${first}.jpg`)).toBeLessThan(feed.indexOf(`/media/${second}.jpg`))
  expect(feed).toContain('The harbour')
})

test('nothing that readers may not know of a file is frozen for them', async () => {
  const piece = await report(room)
  const file = await ready({ rightsCost: '400', place: 'Velm', people: ['Ada'] })
  await putPicture(piece.id, { file, alt: '' })
  await goesOut(piece.id)
  const { pictures } = await db.publication.findFirstOrThrow({ where: { articleId: piece.id } })
  expect(Object.keys((pictures as object[])[0] ?? {}).sort()).toEqual([
    ...['colour', 'copyright', 'credit', 'height', 'id', 'licence', 'made', 'width'],
  ])
})
