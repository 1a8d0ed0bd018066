/** Revisions of the demo newsroom and the archive equal what the newsroom would freeze. */
import pg from 'pg'
import { expect, test } from 'vitest'
import { openBlockers } from '#lib/checks/all'
import { checksFor } from '#lib/checks/run'
import { db } from '#lib/db'
import { readersOf } from '#lib/notifications/readers'
import { saysTheSame } from '#lib/revisions/content'
import { detailsVersion } from '#lib/revisions/details'
import { evidenceVersion } from '#lib/revisions/evidence'
import { namesNow } from '#lib/revisions/names-now'
import { contentNow } from '#lib/revisions/now'
import { storedContent } from '#lib/revisions/stored'
import { frozenAttachments } from '#lib/site/frozen-attachments'
import { frozenLead, frozenLeadInLists, frozenPictures } from '#lib/site/frozen-pictures'
import { textVersion } from '#lib/text/text-version'
import { fileWithOtherWords } from '#lib/uses/frozen-words'
import { seedArchive } from '../../../prisma/seed/archive.ts'
import { drawn } from '../../../prisma/seed/demo/drawn.ts'
import { seedDemo } from '../../../prisma/seed/demo.ts'

async function loadArchive(count: number): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await seedArchive(client, count, new Date(), () => {}).finally(() => client.end())
}

test.each([
  ['the demo newsroom, with its pictures,', async () => seedDemo(await drawn())],
  ['the archive', () => loadArchive(40)],
])('every revision of %s is sealed, of the present formats, and what its piece says', async (_, load) => {
  const before = (await db.revision.findMany({ select: { id: true } })).map(({ id }) => id)
  await load()
  const revisions = await db.revision.findMany({ where: { id: { notIn: before } } })
  expect(revisions.length).toBeGreaterThan(5)
  for (const revision of revisions) {
    expect(revision).toMatchObject({ textVersion, evidenceVersion, detailsVersion })
    const { names, ...content } = storedContent(revision)
    // Of a piece that was put right, the newest; an earlier one says something else.
    const newest = !revisions.some((one) => one.articleId === revision.articleId && one.number > revision.number)
    expect(saysTheSame(content, await contentNow(db, revision.articleId))).toBe(newest)
    expect(names).toEqual(await namesNow(db, content))
  }
})

test('every picture of the demo newsroom is made, told, and somebody’s', async () => {
  const articles = await db.article.findMany({ where: { leadFileId: { not: null } }, select: { id: true } })
  expect(articles.length).toBeGreaterThan(20)
  for (const { id } of articles) {
    const failing = (await checksFor(db, id, await contentNow(db, id))).filter(
      ({ name, passed }) => name.startsWith('picture') && !passed,
    )
    expect(failing).toEqual([])
  }
  for (const { id, files } of await db.revision.findMany({
    select: { id: true, files: { select: { fileId: true } } },
  })) {
    const fileIds = files.map(({ fileId }) => fileId)
    expect(await db.$transaction((tx) => fileWithOtherWords(tx, id, fileIds))).toBeNull()
  }
  const live = await db.publication.findMany({ where: { live: true, article: { leadFileId: { not: null } } } })
  for (const { lead, leadInLists, pictures } of live) {
    expect(frozenLead(lead)?.credit).not.toBe('')
    expect(frozenLeadInLists(leadInLists)?.made.length).toBeGreaterThan(2)
    expect(frozenPictures(pictures).every(({ made }) => made.length > 2)).toBe(true)
  }
})

test('readers of the demo newsroom are shown what a claim leans on, where somebody chose so', async () => {
  const attached = await db.attributionFile.findMany({
    where: { shown: true, attribution: { claim: { article: { publications: { some: { live: true } } } } } },
    select: { alt: true, fileId: true, attribution: { select: { claim: { select: { articleId: true } } } } },
  })
  expect(attached.length).toBeGreaterThan(0)
  for (const { alt, fileId, attribution } of attached) {
    const { articleId } = attribution.claim
    expect(alt).toMatch(/\w+ \w+/)
    const failing = (await checksFor(db, articleId, await contentNow(db, articleId))).filter(
      ({ name, passed }) => name === 'attachment' && !passed,
    )
    expect(failing).toEqual([])
    const { attachments } = await db.publication.findFirstOrThrow({ where: { articleId, live: true } })
    const shown = frozenAttachments(attachments).filter(({ id }) => id === fileId)
    expect(shown.map((file) => 'made' in file && file.made.length > 2)).toEqual([true])
  }
})

test('the people of the demo newsroom are told of others’ doings alone, and of what they may see', async () => {
  const told = await db.notification.findMany({ select: { personId: true, byId: true, articleId: true } })
  expect(told.length).toBeGreaterThan(5)
  for (const { personId, byId, articleId } of told) {
    expect(byId).not.toBe(personId)
    expect((await readersOf(db, articleId)).map(({ id }) => id)).toContain(personId)
  }
})

test('nothing stands in the way of any piece that readers of the demo newsroom see, and readers see no piece twice', async () => {
  const demo = await db.publication.findMany({
    where: { live: true, publishedBy: { email: { endsWith: '@newsroom.example' } } },
    select: { articleId: true, headline: true, publishedAt: true },
  })
  expect(demo.length).toBeGreaterThanOrEqual(40)
  expect(new Set(demo.map(({ headline }) => headline)).size).toBe(demo.length)
  for (const { articleId, headline, publishedAt } of demo) {
    const checks = await checksFor(db, articleId, await contentNow(db, articleId))
    expect(openBlockers(checks), headline).toEqual([])
    expect(publishedAt.getTime(), headline).toBeLessThan(Date.now())
  }
})

test('what was decided about a piece of the demo newsroom was decided in order, before readers saw it', async () => {
  const articles = await db.article.findMany({
    where: { createdBy: { email: { endsWith: '@newsroom.example' } } },
    select: { slug: true, createdAt: true, claims: true, events: { orderBy: { at: 'asc' } } },
  })
  expect(articles.length).toBeGreaterThan(40)
  for (const { slug, createdAt, claims, events } of articles) {
    const times = [createdAt, ...claims.map((claim) => claim.createdAt), ...events.map(({ at }) => at)]
    expect(times.map(Number), slug).toEqual(times.map(Number).toSorted((a, b) => a - b))
    for (const { verifiedAt, createdAt: made } of claims)
      if (verifiedAt) expect(verifiedAt.getTime(), slug).toBeGreaterThan(made.getTime())
  }
})
