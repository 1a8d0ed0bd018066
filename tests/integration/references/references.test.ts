/** What refers to a piece by its address, and where its former addresses lead. */
import { beforeAll, beforeEach, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { db } from '#lib/db'
import { env } from '#lib/env'
import { NotFound } from '#lib/errors'
import { noteFormerLinks } from '#lib/references/commands'
import { formerAddresses, referencesTo } from '#lib/references/queries'
import { detailsOf } from '#lib/revisions/now'
import { elsewhere } from '#lib/site/article/queries'
import { someone } from '#tests/support/articles'
import { bundleWith } from '#tests/support/bundles'
import { goesOut, type Newsroom, newsroom, pinnedRevision, type Report, report } from '#tests/support/flow'
import { changeStored } from '#tests/support/former-revisions'
import { linkTo } from '#tests/support/links'

let room: Newsroom
let piece: Report & { slug: string }

beforeAll(async () => {
  room = await newsroom()
})
beforeEach(async () => {
  const slug = `harbour-${crypto.randomUUID().slice(0, 8)}`
  piece = { ...(await report(room, { slug })), slug }
  await goesOut(room, piece.id)
})

const pageOf = (slug: string) => `${env.SITE_URL}/en/${slug}`

async function moveTo(slug: string, language = 'en'): Promise<void> {
  await articles.revise(room.editor, piece.id)
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  const { version } = await articleToEdit(room.editor, piece.id)
  const { saved } = await articles.saveDetails(room.editor, piece.id, version, { ...details, slug, language })
  expect(saved).toBe(true)
  await articles.submit(room.reporter, piece.id)
  const { revisionId } = await articleToEdit(room.chief, piece.id)
  await articles.approve(room.chief, piece.id, revisionId ?? '')
  await articles.publish(room.chief, piece.id, revisionId ?? '')
}

const withdraw = () => articles.withdraw(room.chief, piece.id, { text: 'It was wrong.', cause: 'our_error' })

test('a piece that links to it is named, with where: in its draft, on its live page, and no more once the link is gone', async () => {
  const other = await report(room)
  await linkTo(other.id, [pageOf(piece.slug), 'https://other.example/en/x'])
  const places = async () => (await referencesTo(room.chief, piece.id)).pieces.map((one) => [one.id, one.places.sort()])
  expect(await places()).toEqual([[other.id, ['draft']]])
  await goesOut(room, other.id)
  expect(await places()).toEqual([[other.id, ['draft', 'live']]])
  await articles.revise(room.editor, other.id)
  await linkTo(other.id, [])
  expect(await places()).toEqual([[other.id, ['live']]])
  await goesOut(room, other.id)
  expect(await referencesTo(room.chief, piece.id)).toEqual({
    live: { language: 'en', slug: piece.slug },
    former: [],
    pieces: [],
    otherPieces: 0,
    claims: [],
    otherClaims: 0,
    fronts: [],
    complete: true,
    bundle: null,
  })
})

test('claims of others lean on it whose source is its page, by the attribution or by the source itself', async () => {
  const [byPage, bySource] = [await report(room), await report(room)]
  await db.attribution.updateMany({ where: { claimId: byPage.claimId }, data: { url: `${pageOf(piece.slug)}#c1` } })
  const source = await db.source.create({
    data: { kind: 'outlet', name: `Our own ${piece.slug}`, slug: `own-${piece.slug}`, url: `${pageOf(piece.slug)}/` },
  })
  await db.attribution.updateMany({ where: { claimId: bySource.claimId }, data: { sourceId: source.id } })
  // Its own claims are no others.
  await db.attribution.updateMany({ where: { claimId: piece.claimId }, data: { url: pageOf(piece.slug) } })
  const { claims, otherClaims } = await referencesTo(room.chief, piece.id)
  expect(claims.map(({ id }) => id).sort()).toEqual([byPage.claimId, bySource.claimId].sort())
  expect(claims[0]).toMatchObject({ text: 'The harbour closed on Monday', piece: { state: 'draft' } })
  expect(otherClaims).toBe(0)
})

test('what somebody may not read is counted and not named', async () => {
  const stranger = await newsroom()
  const other = await report(stranger)
  await linkTo(other.id, [pageOf(piece.slug)])
  await db.attribution.updateMany({ where: { claimId: other.claimId }, data: { url: pageOf(piece.slug) } })
  const found = await referencesTo(room.reporter, piece.id)
  expect(found).toMatchObject({ pieces: [], otherPieces: 1, claims: [], otherClaims: 1 })
  await expect(referencesTo(await someone('reporter'), piece.id)).rejects.toThrow(NotFound)
})

test('a new slug leaves the old address leading to the new one, at once also after several, and so do links to any of them', async () => {
  const other = await report(room)
  await linkTo(other.id, [pageOf(piece.slug)])
  const [second, third] = [`${piece.slug}-b`, `${piece.slug}-c`]
  await moveTo(second)
  await moveTo(third)
  for (const slug of [piece.slug, second])
    expect(await elsewhere('en', slug)).toEqual({ moved: { language: 'en', slug: third } })
  const { live, former, pieces } = await referencesTo(room.chief, piece.id)
  expect(live).toEqual({ language: 'en', slug: third })
  expect(former.map(({ slug }) => slug).sort()).toEqual([piece.slug, second].sort())
  expect(pieces.map(({ id }) => id)).toEqual([other.id])
  const { addresses } = await formerAddresses(room.reporter, piece.slug)
  expect(addresses.map(({ from, now }) => [from.slug, now?.slug]).sort()).toEqual([
    [piece.slug, third],
    [second, third],
  ])
})

test('another language leaves the address leading there, too', async () => {
  await moveTo(piece.slug, 'fr')
  expect(await elsewhere('en', piece.slug)).toEqual({ moved: { language: 'fr', slug: piece.slug } })
  expect((await articleToEdit(room.chief, piece.id)).liveAddress).toEqual({
    language: 'fr',
    slug: piece.slug,
    deskId: room.deskId,
  })
})

test('an address is that of the piece that stood there last, and no former one of another', async () => {
  await moveTo(`${piece.slug}-b`)
  const heir = await report(room, { slug: piece.slug })
  await goesOut(room, heir.id)
  expect((await referencesTo(room.chief, piece.id)).former).toEqual([])
  const linking = await report(room)
  await linkTo(linking.id, [pageOf(piece.slug)])
  expect((await referencesTo(room.chief, piece.id)).pieces).toEqual([])
  expect((await referencesTo(room.chief, heir.id)).pieces.map(({ id }) => id)).toEqual([linking.id])
  expect((await formerAddresses(room.chief, `en/${piece.slug}`)).addresses.map(({ from }) => from.slug)).toEqual([])
})

test('withdrawn, it leads nowhere from any of its addresses, and the table says so', async () => {
  await moveTo(`${piece.slug}-b`)
  await withdraw()
  const { addresses } = await formerAddresses(room.chief, piece.slug)
  expect(addresses.map(({ from, now }) => [from.slug, now]).sort()).toEqual([
    [piece.slug, null],
    [`${piece.slug}-b`, null],
  ])
  expect(await elsewhere('en', piece.slug)).toMatchObject({ gone: { articleId: piece.id } })
  expect(await referencesTo(room.chief, piece.id)).toMatchObject({ live: null })
})

test('the table says since when an address leads on and by whom, and goes on page by page', async () => {
  await moveTo(`${piece.slug}-b`)
  const { addresses, next } = await formerAddresses(room.chief, piece.slug)
  const live = await db.publication.findFirstOrThrow({ where: { articleId: piece.id, live: true } })
  expect(addresses).toMatchObject([{ since: live.publishedAt, by: room.chief.name }])
  expect(next).toBeNull()
  const at = new Date('2026-01-01T00:00Z')
  const { id: articleId } = await report(room)
  const { revisionId } = live
  const slugs = Array.from({ length: 101 }, (_, index) => `an-old-address-${index}`)
  await db.$executeRaw`ALTER TABLE "Publication" DISABLE TRIGGER USER`
  await db.publication.createMany({
    data: slugs.map((slug, index) => ({
      ...{ articleId, revisionId, number: index + 1, publishedAt: at, firstPublishedAt: at, live: false, slug },
      ...{ profile: 'news', deskId: room.deskId, language: 'en', headline: 'x', standfirst: '', wordCount: 1 },
    })),
  })
  await db.$executeRaw`ALTER TABLE "Publication" ENABLE TRIGGER USER`
  const first = await formerAddresses(room.chief, 'an-old-address')
  const second = await formerAddresses(room.chief, 'an-old-address', first.next)
  const all = [...first.addresses, ...second.addresses].map(({ from }) => from.slug)
  expect([first.addresses.length, second.addresses.length, second.next]).toEqual([100, 1, null])
  expect(new Set(all)).toEqual(new Set(slugs))
})

test('a bundle that it is in is named, with how many others', async () => {
  const others = [await report(room), await report(room)]
  const id = await bundleWith(room, [piece.id, ...others.map((one) => one.id)], 'Harbours')
  expect((await referencesTo(room.chief, piece.id)).bundle).toEqual({ id, name: 'Harbours', others: 2 })
})

test('words of the search stand for themselves', async () => {
  await moveTo(`${piece.slug}-b`)
  for (const words of ['%', '_', '\\']) expect((await formerAddresses(room.chief, words)).addresses, words).toEqual([])
})

test('what was written before links were noted is looked at later', async () => {
  const other = await report(room)
  await linkTo(other.id, [pageOf(piece.slug)])
  await goesOut(room, other.id)
  await db.draftLink.deleteMany({ where: { articleId: other.id } })
  await db.publicationLink.deleteMany({ where: { publication: { articleId: other.id } } })
  await db.linksToNote.create({ data: { articleId: other.id } })
  expect((await referencesTo(room.chief, piece.id)).pieces).toEqual([])
  expect(await noteFormerLinks()).toBe(1)
  const [found] = (await referencesTo(room.chief, piece.id)).pieces
  expect(found).toMatchObject({ id: other.id, places: expect.arrayContaining(['draft', 'live']) })
  expect(await noteFormerLinks()).toBe(0)
})

test('what can’t be read holds up no other piece, and the answer says that it is not all', async () => {
  const pieces = [await report(room), await report(room), await report(room)]
  const [broken, sealed, last] = pieces.map(({ id }) => id).sort() as [string, string, string]
  for (const id of [sealed, last]) {
    await linkTo(id, [pageOf(piece.slug)])
    await goesOut(room, id)
  }
  await db.draftLink.deleteMany({ where: { articleId: { in: [sealed, last] } } })
  await db.publicationLink.deleteMany({ where: { publication: { articleId: { in: [sealed, last] } } } })
  const { checkpoint } = await db.draft.findUniqueOrThrow({ where: { articleId: broken } })
  await db.draft.update({ where: { articleId: broken }, data: { checkpoint: new Uint8Array([9, 9, 9]) } })
  const revisionId = await pinnedRevision(sealed)
  const { hash } = await db.revision.findUniqueOrThrow({ where: { id: revisionId } })
  await changeStored(revisionId, { hash: new Uint8Array(32) })
  await db.linksToNote.createMany({ data: [broken, sealed, last].map((articleId) => ({ articleId })) })

  await expect(noteFormerLinks()).rejects.toThrow('The links of 1 articles could not be noted.')
  const found = await referencesTo(room.chief, piece.id)
  expect(found.complete).toBe(false)
  expect(new Map(found.pieces.map(({ id, places }) => [id, places.sort()]))).toEqual(
    new Map([
      [sealed, ['draft']],
      [last, ['draft', 'live']],
    ]),
  )

  await db.draft.update({ where: { articleId: broken }, data: { checkpoint } })
  await changeStored(revisionId, { hash })
  expect(await noteFormerLinks()).toBe(2)
  expect(await referencesTo(room.chief, piece.id)).toMatchObject({ complete: true })
})
