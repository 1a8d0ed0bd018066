import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { someArticle, someDesk, someone } from '#tests/support/articles'

let personId: string
let deskId: string
let articleId: string
let revisionId: string

beforeAll(async () => {
  const reporter = await someone('reporter')
  personId = reporter.personId
  deskId = await someDesk()
  articleId = await someArticle({ by: reporter, deskId })
  revisionId = await aRevision(articleId, 1)
})

async function aRevision(article: string, number: number): Promise<string> {
  const text = { headline: 'Harbour closes', standfirst: '', body: {}, text: '', evidence: [], details: {} }
  const versions = { textVersion: 1, evidenceVersion: 1, detailsVersion: 1 }
  const data = { articleId: article, number, ...text, ...versions, wordCount: 0, hash: randomBytes(32) }
  return (await db.revision.create({ data })).id
}

function publication(number: number, more: Partial<Prisma.PublicationUncheckedCreateInput> = {}) {
  const now = new Date()
  const shown = {
    profile: 'news',
    deskId,
    language: 'en',
    slug: 'harbour-closes',
    headline: 'x',
    standfirst: '',
  } as const
  const times = { publishedAt: now, firstPublishedAt: now }
  return { articleId, revisionId, number, ...times, ...shown, wordCount: 0, live: false, ...more }
}

describe('a publication', () => {
  test('is live once for each article', async () => {
    await db.publication.create({ data: publication(1, { live: true }) })
    const second = db.publication.create({ data: publication(2, { live: true, slug: 'another' }) })
    await expect(second).rejects.toThrow('Unique constraint')
  })

  test('has its address to itself while it is live', async () => {
    const other = await someArticle({ by: await someone('reporter') })
    const revision = await aRevision(other, 1)
    const data = publication(1, { articleId: other, revisionId: revision, live: true })
    await expect(db.publication.create({ data })).rejects.toThrow('Unique constraint')
  })

  test('that is withdrawn cannot be live', async () => {
    const live = await db.publication.findFirstOrThrow({ where: { articleId, live: true } })
    const withdrawn = { withdrawnAt: new Date(), withdrawnById: personId }
    const half = db.publication.update({ where: { id: live.id }, data: withdrawn })
    await expect(half).rejects.toThrow('Publication_withdrawn_is_not_live')
    await db.publication.update({ where: { id: live.id }, data: { ...withdrawn, live: false } })
    expect(await db.publication.count({ where: { articleId, live: true } })).toBe(0)
  })

  test('is never rewritten and never deleted', async () => {
    const where = { articleId_number: { articleId, number: 1 } }
    await expect(db.publication.update({ where, data: { headline: 'y' } })).rejects.toThrow('never changed')
    await expect(db.publication.delete({ where })).rejects.toThrow('never changed')
  })
})

test('a revision is never rewritten and never deleted', async () => {
  await expect(db.revision.update({ where: { id: revisionId }, data: { text: 'y' } })).rejects.toThrow('never changed')
  await expect(db.revision.delete({ where: { id: revisionId } })).rejects.toThrow('never changed')
})

describe('an event', () => {
  test('is never rewritten and never deleted', async () => {
    const { id } = await db.workflowEvent.create({ data: { articleId, move: 'submit', to: 'in_review', personId } })
    await expect(db.workflowEvent.update({ where: { id }, data: { to: 'spiked' } })).rejects.toThrow('never changed')
    await expect(db.workflowEvent.delete({ where: { id } })).rejects.toThrow('never changed')
  })

  test.each(['requestChanges', 'spike', 'withdraw'])('of %s has a reason', async (move) => {
    const data = { articleId, move, to: 'spiked', personId, reason: ' ' } as const
    await expect(db.workflowEvent.create({ data })).rejects.toThrow('WorkflowEvent_has_reason')
  })
})

describe('a draft', () => {
  test.each(['approved', 'scheduled', 'published'] as const)('that is %s has a pinned revision', async (state) => {
    const change = db.draft.update({ where: { articleId }, data: { state, scheduledFor: new Date() } })
    await expect(change).rejects.toThrow('Draft_decided_is_pinned')
  })

  test('that is scheduled has a moment', async () => {
    const change = db.draft.update({ where: { articleId }, data: { state: 'scheduled', revisionId } })
    await expect(change).rejects.toThrow('Draft_scheduled_has_moment')
  })

  test('of 300,000 different words can be searched and saved', async () => {
    const words = Array.from({ length: 300_000 }, (_, index) => index.toString(36)).join(' ')
    await db.draft.update({ where: { articleId }, data: { headline: 'Pilots of Orvenna', text: words } })
    const found = await db.$queryRaw<unknown[]>`
      SELECT 1 FROM "Draft" WHERE search @@ to_tsquery('simple', 'orvenna & 1a0')`
    expect(found).toHaveLength(1)
  })
})

test.each(['Upper', 'two words', 'a/b', '-a', 'a--b', '', 'a.b', 'a\u200eb', 'x'.repeat(201)])(
  'an address is not %j',
  async (slug) => {
    await expect(db.desk.create({ data: { name: randomUUID(), slug } })).rejects.toThrow('Desk_slug_form')
  },
)

test.each(['world', 'séoul-2026', 'روزنامهٔ-بندر', 'мой-порт', '一港', 'हिन्दी'])(
  'an address may be %j',
  async (slug) => {
    const desk = await db.desk.create({ data: { name: randomUUID(), slug } })
    expect(desk.slug).toBe(slug)
  },
)

test.each(['EN', 'english', 'en_GB', ''])('a language is not %j', async (language) => {
  await expect(db.article.update({ where: { id: articleId }, data: { language } })).rejects.toThrow(
    'Article_language_form',
  )
})

test('an article has one main tag', async () => {
  const tag = () => db.tag.create({ data: { name: 'Ports', slug: `ports-${randomUUID()}` } })
  const [first, second] = [await tag(), await tag()]
  await db.articleTag.create({ data: { articleId, tagId: first.id, main: true } })
  const another = db.articleTag.create({ data: { articleId, tagId: second.id, main: true } })
  await expect(another).rejects.toThrow('Unique constraint')
})

test('a source on background has a label, one off the record needs none', async () => {
  const source = await db.source.create({ data: { kind: 'person', name: 'A pilot', slug: `pilot-${randomUUID()}` } })
  const claim = await db.claim.create({ data: { id: randomUUID(), articleId, text: 'x', createdById: personId } })
  const cited = { claimId: claim.id, sourceId: source.id, createdById: personId }
  const unnamed = db.attribution.create({ data: { ...cited, terms: 'on_background' } })
  await expect(unnamed).rejects.toThrow('Attribution_has_label')
  const { terms } = await db.attribution.create({ data: { ...cited, terms: 'off_the_record' } })
  expect(terms).toBe('off_the_record')
})

test.each([0, 7])('credibility is not %i', async (credibility) => {
  const data = { id: randomUUID(), articleId, text: 'x', createdById: personId, credibility }
  await expect(db.claim.create({ data })).rejects.toThrow('Claim_credibility_scale')
})

describe('whoever listens', () => {
  async function listening(channel: string) {
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await client.connect()
    const heard = new Promise<string | undefined>((resolve) =>
      client.once('notification', ({ payload }) => resolve(payload)),
    )
    await client.query(`LISTEN ${channel}`)
    return { heard, client }
  }

  test('hears once of everything that one transaction purges', async () => {
    const { heard, client } = await listening('purge')
    await db.purge.createMany({ data: [{ tag: 'desk:1' }, { tag: 'article:1' }] })
    const newest = await db.purge.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(await heard).toBe(String(newest.id))
    await client.end()
  })

  test('hears of a session that was ended', async () => {
    const { heard, client } = await listening('session_ended')
    const data = { tokenHash: randomBytes(32), personId, expiresAt: new Date() }
    const { id } = await db.session.create({ data })
    await db.session.update({ where: { id }, data: { endedAt: new Date() } })
    expect(await heard).toBe(id)
    await client.end()
  })

  test('never finds a smaller purge id after a larger one', async () => {
    const first = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await first.connect()
    await first.query('BEGIN')
    await first.query(`INSERT INTO "Purge" (tag) VALUES ('slow')`)
    const second = db.purge.create({ data: { tag: 'quick' } }).then(({ id }) => id)
    const waiting =
      'SELECT 1 FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())'
    await expect.poll(async () => (await first.query(waiting)).rowCount).toBe(1)
    await first.query('COMMIT')
    await second
    await first.end()
    const tags = await db.purge.findMany({ where: { tag: { in: ['slow', 'quick'] } }, orderBy: { id: 'asc' } })
    expect(tags.map(({ tag }) => tag)).toEqual(['slow', 'quick'])
  })
})
