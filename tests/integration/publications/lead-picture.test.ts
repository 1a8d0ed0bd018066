/** A lead picture from the details to readers: what was approved is what they get, cut as it was then. */
import { beforeAll, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { changeFile } from '#lib/describing/commands'
import { historyOf } from '#lib/history/queries'
import { type LeadPicture, usualParts } from '#lib/media/lead'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { articleAt } from '#lib/site/article/queries'
import { wholePaper } from '#lib/site/feed/about'
import { newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { frozenLeadInLists } from '#lib/site/frozen-pictures'
import { articleJsonLd } from '#lib/site/json-ld'
import { deskPage } from '#lib/site/lists/queries'
import { sharedOf } from '#lib/site/pictures'
import { periodNamed } from '#lib/site/sitemap/periods'
import { addressesIn } from '#lib/site/sitemap/queries'
import { usesOf } from '#lib/uses/queries'
import { addressOf, type Newsroom, newsroom, pinnedRevision, report, typeInto } from '#tests/support/flow'
import { emptyForm, someFile } from '#tests/support/media-rows'
import { showPictures } from '#tests/support/pictures'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const middle = { crops: {}, focus: { x: 500, y: 500 } }
const leadOf = (file: string, more: Partial<LeadPicture> = {}): LeadPicture => ({
  ...{ file, alt: 'Tugs at a quay', caption: 'Nine tugs', parts: usualParts(middle) },
  ...more,
})

const someLead = () => someFile({ credit: 'Ann Velm', licence: 'cc_by', name: 'tugs.jpg' })

async function choose(id: string, lead: LeadPicture | null): Promise<void> {
  const { version } = await articleToEdit(room.reporter, id)
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  const saved = await articles.saveDetails(room.reporter, id, version, { ...details, lead })
  expect(saved.saved).toBe(true)
}

/** As the worker would, but for the bytes. */
async function make(fileId: string): Promise<void> {
  const waiting = await db.mediaRendition.findMany({ where: { fileId, key: null } })
  for (const { id, crop, type, width } of waiting)
    await db.mediaRendition.update({
      where: { id },
      data: { key: `${id}.${type.slice(6)}`, bytes: 900, height: crop === 'whole' ? width : Math.round(width / 1.5) },
    })
}

const failing = async (id: string) =>
  (await checksOf(room.editor, id)).filter(({ name, passed }) => name.startsWith('picture') && !passed)

async function goesOut(id: string): Promise<void> {
  await articles.submit(room.reporter, id)
  const revisionId = await pinnedRevision(id)
  await articles.approve(room.editor, id, revisionId)
  await articles.publish(room.editor, id, revisionId)
}

async function live(id: string) {
  const { language, slug } = await addressOf(id)
  return articleAt(language, slug)
}

test('what each place shows is made before the piece goes out, and the piece waits for it', async () => {
  const piece = await report(room)
  const file = await someLead()
  await choose(piece.id, leadOf(file))
  const crops = await db.mediaRendition.groupBy({ by: ['crop'], where: { fileId: file }, orderBy: { crop: 'asc' } })
  expect(crops.map(({ crop }) => crop)).toEqual(['16:9 0,47,900,506', 'whole'])
  expect(await failing(piece.id)).toMatchObject([{ name: 'picture', where: 'details' }])
  await articles.submit(room.reporter, piece.id)
  await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow(
    'The lead picture, “tugs.jpg”, is still being made ready for readers',
  )
  await make(file)
  expect(await failing(piece.id)).toEqual([])
})

test('crops of a lead picture are made even where the library changes its own meanwhile', async () => {
  const piece = await report(room)
  const file = await someLead()
  await choose(piece.id, leadOf(file))
  await changeFile(room.editor, file, { ...emptyForm, crops: { '3:2': { x: 100, y: 100, size: 500 } } })
  const crops = await db.mediaRendition.groupBy({ by: ['crop'], where: { fileId: file }, orderBy: { crop: 'asc' } })
  expect(crops.map(({ crop }) => crop)).toEqual(['16:9 0,47,900,506', '3:2 0,0,450,300', 'whole'])
})

test('readers get it where it was approved to stand, cut as it was then, whatever the library does later', async () => {
  const piece = await report(room)
  const file = await someLead()
  await choose(piece.id, leadOf(file))
  await make(file)
  await goesOut(piece.id)
  expect(await usesOf(room.editor, file)).toMatchObject({ pieces: [{ id: piece.id, places: ['draft', 'live'] }] })
  await changeFile(room.editor, file, {
    ...emptyForm,
    credit: 'Somebody Else',
    crops: { '3:2': { x: 0, y: 0, size: 300 } },
  })

  const article = await live(piece.id)
  expect(article?.lead).toMatchObject({
    ...{ id: file, alt: 'Tugs at a quay', caption: 'Nine tugs', credit: 'Ann Velm', licence: 'cc_by' },
    article: { width: 900, height: 506 },
    share: { width: 900, height: 506 },
  })
  const [image] = (article && articleJsonLd(article).image) as object[]
  expect(image).toMatchObject({
    ...{ '@type': 'ImageObject', creditText: 'Ann Velm', caption: 'Nine tugs', width: 900, height: 600 },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    contentUrl: expect.stringMatching(/\/media\/[0-9a-f-]+\.jpeg$/),
  })
  const { language, slug } = await addressOf(piece.id)
  const month = periodNamed(new Date().toISOString().slice(0, 7))
  const mapped = month && (await addressesIn(month)).find(({ path }) => path.endsWith(slug))
  expect(mapped?.image).toBe(article?.lead && sharedOf(article.lead.share)?.path)
  const feed = rss(wholePaper(language), await newestWithText({ language }), null)
  expect(feed).toContain(`<enclosure`)
  expect(feed).toContain(`http://localhost:3000${mapped?.image}`)

  const desk = await db.desk.findUniqueOrThrow({ where: { id: room.deskId } })
  const listed = (await deskPage(desk.slug, null))?.list.items.find(({ articleId }) => articleId === piece.id)
  expect(frozenLeadInLists(listed?.leadInLists)).toMatchObject({ alt: 'Tugs at a quay', width: 900, height: 600 })
})

test('parts that were tried take up no room, and the one on the live page stays', async () => {
  const piece = await report(room)
  const file = await someLead()
  const showing = (x: number) => {
    const front = { name: '1:1' as const, x, y: 500, size: 500 }
    return leadOf(file, { parts: { front, article: null, share: null } })
  }
  const parts = async () =>
    (await db.mediaRendition.groupBy({ by: ['crop'], where: { fileId: file }, orderBy: { crop: 'asc' } })).map(
      ({ crop }) => crop,
    )
  await choose(piece.id, showing(0))
  await make(file)
  await goesOut(piece.id)
  await articles.revise(room.reporter, piece.id)
  for (const x of [300, 600, 1000]) {
    await choose(piece.id, showing(x))
    await make(file)
  }
  expect(await parts()).toEqual(['1:1 0,150,300,300', '1:1 600,150,300,300', 'whole'])
  await articles.submit(room.reporter, piece.id)
  await articles.takeBack(room.reporter, piece.id)
  await choose(piece.id, showing(300))
  // On the live page, as it is now, and in what was submitted last
  expect(await parts()).toEqual(['1:1 0,150,300,300', '1:1 120,150,300,300', '1:1 600,150,300,300', 'whole'])
  await choose(piece.id, showing(1000))
  await goesOut(piece.id)
  await articles.revise(room.reporter, piece.id)
  await choose(piece.id, showing(500))
  expect(await parts()).toEqual(['1:1 300,150,300,300', '1:1 600,150,300,300', 'whole'])
})

test('a piece without one has none anywhere', async () => {
  const piece = await report(room)
  await goesOut(piece.id)
  const article = await live(piece.id)
  expect(article).toMatchObject({ lead: null, leadInLists: null })
  expect(article && articleJsonLd(article).image).toBeUndefined()
})

test('whoever changes it voids the approval, and leaves the piece to other eyes', async () => {
  const piece = await report(room)
  const file = await someLead()
  await choose(piece.id, leadOf(file))
  await make(file)
  await articles.submit(room.reporter, piece.id)
  const revisionId = await pinnedRevision(piece.id)
  await articles.approve(room.editor, piece.id, revisionId)
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  const { version } = await articleToEdit(room.editor, piece.id)
  const other = leadOf(file, { parts: { ...usualParts(middle), front: null } })
  await articles.saveDetails(room.editor, piece.id, version, { ...details, lead: other })
  await expect(articles.publish(room.editor, piece.id, revisionId)).rejects.toThrow()
  await articles.submit(room.reporter, piece.id)
  await db.mediaRendition.updateMany({ where: { fileId: file, key: null }, data: { failedAt: null } })
  await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow(
    'You wrote or changed this piece',
  )
})

test('changed on a live piece, readers keep the former one until the change is approved, and the review shows both', async () => {
  const piece = await report(room)
  const [first, second] = [await someLead(), await someLead()]
  await choose(piece.id, leadOf(first))
  await make(first)
  await goesOut(piece.id)
  expect(await reviewOf(room.editor, piece.id)).toMatchObject({ leadBefore: null, changedPictures: null })

  await articles.revise(room.reporter, piece.id)
  await choose(piece.id, leadOf(second, { alt: 'A quay without tugs' }))
  await make(second)
  expect((await live(piece.id))?.lead?.id).toBe(first)
  await articles.submit(room.reporter, piece.id)
  expect(await reviewOf(room.editor, piece.id)).toMatchObject({
    lead: { shown: { id: second, alt: 'A quay without tugs' } },
    leadBefore: { shown: { id: first } },
    changedPictures: {
      ...{ since: 1, live: true, names: { [first]: 'tugs.jpg', [second]: 'tugs.jpg' } },
      changes: [
        { which: 'lead', file: second, what: 'other', before: first },
        { which: 'lead', file: second, what: 'alt', was: 'Tugs at a quay', now: 'A quay without tugs' },
      ],
    },
  })
  const revisionId = await pinnedRevision(piece.id)
  await articles.approve(room.editor, piece.id, revisionId)
  await articles.publish(room.editor, piece.id, revisionId)
  expect((await live(piece.id))?.lead?.id).toBe(second)
})

test('a revision says what differs from the one before about its pictures, and the history which has another lead', async () => {
  const piece = await report(room)
  const file = await someLead()
  await choose(piece.id, leadOf(file))
  const seenIn = async (number: number) => (await revisionOf(room.editor, piece.id, number)).changedPictures
  await articles.submit(room.reporter, piece.id)
  await articles.requestChanges(room.editor, piece.id, 'Another part of it, please.')
  await choose(piece.id, leadOf(file, { caption: null, parts: { ...usualParts(middle), share: null } }))
  await showPictures(piece.id, [file])
  await articles.submit(room.reporter, piece.id)
  await articles.takeBack(room.reporter, piece.id)
  await typeInto(piece.id, 'Nine ships wait.')
  await articles.submit(room.reporter, piece.id)
  expect(await seenIn(1)).toBeNull()
  expect(await seenIn(2)).toMatchObject({
    ...{ since: 1, live: false },
    changes: [
      { which: 'lead', file, what: 'caption', was: 'Nine tugs', now: null },
      { which: 'lead', file, what: 'part', place: 'share' },
      { which: 'text', file, what: 'came' },
    ],
  })
  expect(await seenIn(3)).toBeNull()
  expect((await reviewOf(room.editor, piece.id)).changedPictures).toBeNull()
  const { milestones } = await historyOf(room.editor, piece.id)
  expect(milestones.map(({ revision, otherLead }) => [revision, otherLead])).toEqual([
    [1, false],
    [1, false],
    [2, true],
    [null, false],
    [3, false],
  ])
})

test.each([
  ['a file that is not there', async () => '0192f000-0000-7000-8000-00000000dead'],
  ['a sound', () => someFile({ form: 'sound', type: 'audio/mpeg', width: null, height: null })],
])('%s is refused in words, and nothing changes', async (_, file) => {
  const piece = await report(room)
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  const wanted = { ...details, profile: 'brief' as const, lead: leadOf(await file()) }
  await expect(articles.saveDetails(room.reporter, piece.id, 1, wanted)).rejects.toThrow(
    'The lead picture is not in the library any more, or is no picture.',
  )
  expect(await db.$transaction((tx) => detailsOf(tx, piece.id))).toEqual(details)
})
