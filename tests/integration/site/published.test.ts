import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import { piecesIn } from '#lib/site/archive/queries'
import { articleAt, elsewhere } from '#lib/site/article/queries'
import { wholePaper } from '#lib/site/feed/about'
import { feedChangedAt, newestWithText } from '#lib/site/feed/queries'
import { rss } from '#lib/site/feed/rss'
import { frontPage, languageAt } from '#lib/site/front/queries'
import { authorPage, deskPage, languagePage, topicPage } from '#lib/site/lists/queries'
import { pieceToEmbed } from '#lib/site/oembed/queries'
import { sourcePage } from '#lib/site/said/queries'
import { askedIn } from '#lib/site/search/asked'
import { searchPage } from '#lib/site/search/queries'
import { periodNamed } from '#lib/site/sitemap/periods'
import { addressesIn, daysWithArticles } from '#lib/site/sitemap/queries'
import { sourceIndex } from '#lib/site/sources/queries'
import { suggestionsFor } from '#lib/site/suggestions/queries'
import {
  aDesk,
  anAuthor,
  aSource,
  aTag,
  claimed,
  leansOn,
  paragraph,
  published,
  publishedAgain,
  withdrawn,
  words,
} from '#tests/support/site-fixtures'

const at = new Date('2026-03-05T10:00:00Z')
const march = { name: '2026-03', from: new Date('2026-03-01'), to: new Date('2026-04-01') }

/** Everything that a reader can get at, in one. */
const everything = async (slug: string) => ({
  front: await frontPage(),
  article: await articleAt('en', slug),
  desk: await deskPage('world', null),
  language: await languagePage('en', null),
  topic: await topicPage('harbours', null),
  author: await authorPage('rahel-okonedo', null),
  source: await sourcePage('ports-authority', null),
  sources: await sourceIndex(null),
  feed: await newestWithText({ language: 'en' }),
  sitemap: await addressesIn(periodNamed('2026-03') ?? march),
  search: await searchPage(askedIn((name) => (name === 'desk' ? 'world' : null))),
  suggestions: await suggestionsFor(slug),
  embedded: await pieceToEmbed('en', slug),
  archive: await piecesIn({ unit: 'month', key: '2026/03', from: '2026-03-01', to: '2026-04-01' }, null),
})
const told = async (slug: string) => JSON.stringify(await everything(slug))

async function liveArticle(more: Parameters<typeof published>[0] = {}) {
  const claim = randomUUID()
  const source = await aSource('Ports Authority')
  const blocks = [paragraph(claimed('Ships wait', claim), words('.'))]
  return published({ blocks, evidence: [leansOn(claim, source)], tags: ['Harbours'], at, ...more })
}

describe('what readers see', () => {
  test('is nothing before the first publication, desks aside', async () => {
    await aDesk('world')
    await aTag('Harbours')
    await anAuthor('Rahel Okonedo')
    await aSource('Ports Authority')
    expect(await everything('ports')).toMatchObject({
      ...{ front: { lead: null, languages: [] }, article: null, desk: { list: { items: [] } }, language: null },
      ...{ topic: null, author: null, source: null, sources: { items: [] }, feed: [], sitemap: [] },
      ...{ search: { results: [] }, suggestions: [], archive: { items: [] }, embedded: null },
    })
  })

  test('is a live piece in every place where it belongs', async () => {
    const { articleId } = await liveArticle({ slug: 'ports', headline: 'Ports close' })
    const { article, sources, ...places } = await everything('ports')
    expect(article).toMatchObject({ articleId, headline: 'Ports close', claims: [{ number: 1 }] })
    expect(sources.items.map(({ name }) => name)).toEqual(['Ports Authority'])
    expect(places.front.lead).toMatchObject({ articleId })
    for (const list of [places.desk, places.language, places.topic, places.author])
      expect(list).toMatchObject({ list: { items: [{ articleId }] } })
    expect(places.source).toMatchObject({ items: [{ articleId }] })
    expect(places.archive).toMatchObject({ items: [{ articleId }] })
    expect(places.search?.results).toMatchObject([{ card: { articleId } }])
    expect(places.suggestions).toMatchObject([{ of: 'source' }, { of: 'piece', name: 'Ports close' }])
    expect(places.embedded).toMatchObject({ articleId, headline: 'Ports close' })
    expect(places.feed).toMatchObject([{ articleId }])
    expect(places.sitemap).toEqual([{ path: '/en/ports', changed: at }])
    expect(await daysWithArticles()).toEqual([{ day: new Date('2026-03-05'), count: 1, changed: at }])
  })

  test('is no draft and no revision that was never published', async () => {
    const before = await told('ports')
    const { articleId } = await db.publication.findFirstOrThrow({ where: { slug: 'ports' } })
    const { id: _, ...revision } = await db.revision.findFirstOrThrow({ where: { articleId } })
    await db.revision.create({
      data: {
        ...revision,
        number: 2,
        headline: 'Not out',
        body: { type: 'doc', content: [] },
        evidence: [],
        details: {},
      },
    })
    expect(await told('ports')).toBe(before)
  })

  test('of a piece is its newest publication alone', async () => {
    const first = await liveArticle({ slug: 'tugs', headline: 'Tugs are sold' })
    await publishedAgain(first.articleId, {
      ...first,
      headline: 'Tugs were sold',
      at: new Date('2026-03-06T10:00:00Z'),
    })
    const all = await told('tugs')
    expect(all).toContain('Tugs were sold')
    expect(all).not.toContain('Tugs are sold')
    expect(await articleAt('en', 'tugs')).toMatchObject({ number: 2, firstPublishedAt: at })
  })

  test('is nothing of a piece that was withdrawn', async () => {
    const gone = await liveArticle({
      slug: 'secret',
      headline: 'A secret',
      tags: ['Secrets'],
      authors: ['Nobody Else'],
    })
    await withdrawn(gone.articleId)
    expect(await told('secret')).not.toMatch(/secret/i)
    expect(await topicPage('secrets', null)).toBeNull()
    expect(await authorPage('nobody-else', null)).toBeNull()
    expect(await elsewhere('en', 'secret')).toEqual({
      gone: { articleId: gone.articleId, told: { text: 'It was not so.', cause: 'our_error', at: expect.any(Date) } },
    })
  })
})

test('the feed numbers what a piece claims, and leads to who stands behind it', async () => {
  const { slug } = await liveArticle({ desk: 'harbour' })
  const { id: deskId } = await db.desk.findUniqueOrThrow({ where: { slug: 'harbour' } })
  const feed = rss(wholePaper('en'), await newestWithText({ deskId }), null)
  expect(feed).toContain(`Ships wait<sup><a href="http://localhost:3000/en/${slug}#source-1">1</a></sup>.</p>`)
  expect(feed).toContain(
    `<p>1 source named. Of 1 claim: 1 verified by the newsroom. <a href="http://localhost:3000/en/${slug}#sources">`,
  )
})

test('the time of a feed moves on with a correction and a withdrawal, and never goes back', async () => {
  const first = await liveArticle({ desk: 'weather' })
  const { id: deskId } = await db.desk.findUniqueOrThrow({ where: { slug: 'weather' } })
  const changed = async () => (await feedChangedAt({ deskId }))?.getTime() ?? 0
  const atFirst = await changed()
  expect(atFirst).toBeGreaterThan(0)
  await publishedAgain(first.articleId, { ...first, desk: 'weather', headline: 'Rain, not snow' })
  const corrected = await changed()
  expect(corrected).toBeGreaterThan(atFirst)
  await withdrawn(first.articleId)
  expect(await newestWithText({ deskId })).toEqual([])
  expect(await changed()).toBeGreaterThanOrEqual(corrected)
})

describe('an address', () => {
  test('at which a piece once stood leads to where it is now', async () => {
    const first = await liveArticle({ slug: 'old-name' })
    await publishedAgain(first.articleId, { ...first, slug: 'new-name' })
    expect(await articleAt('en', 'old-name')).toBeNull()
    expect(await elsewhere('en', 'old-name')).toEqual({ moved: { language: 'en', slug: 'new-name' } })
    expect(await pieceToEmbed('en', 'old-name')).toMatchObject({ slug: 'new-name' })
  })

  test('belongs to the piece that is live there, whoever had it before', async () => {
    const next = await liveArticle({ slug: 'old-name', headline: 'Another piece' })
    expect(await articleAt('en', 'old-name')).toMatchObject({ articleId: next.articleId })
  })

  test('at which nothing ever stood is nowhere', async () => {
    expect(await elsewhere('en', 'never')).toBeNull()
  })

  test('is one of its language', async () => {
    await liveArticle({ slug: 'same', language: 'ur' })
    expect(await articleAt('en', 'same')).toBeNull()
    expect(await articleAt('ur', 'same')).not.toBeNull()
  })

  test('is in a language only if the paper has published in it; withdrawing a piece takes nobody’s language away', async () => {
    const [urdu, pashto] = ['ur', 'ps'].map((language) => liveArticle({ language }))
    await urdu
    await withdrawn((await pashto)?.articleId ?? '')
    const segments = ['en', 'ur', 'ps', 'rss', 'api', 'UR', 'tr', 'desks']
    expect(await Promise.all(segments.map(languageAt))).toEqual(['en', 'ur', 'ps', 'en', 'en', 'en', 'en', 'en'])
  })
})

describe('translations', () => {
  test('lead to each other while they are live', async () => {
    const english = await liveArticle({ slug: 'treaty' })
    const urdu = await liveArticle({ slug: 'muahida', language: 'ur', translates: english.articleId })
    expect((await articleAt('en', 'treaty'))?.translations).toMatchObject([{ language: 'ur', slug: 'muahida' }])
    expect((await articleAt('ur', 'muahida'))?.translations).toMatchObject([{ language: 'en', slug: 'treaty' }])
    expect((await frontPage()).languages).toEqual(['ur'])
    await withdrawn(urdu.articleId)
    expect((await articleAt('en', 'treaty'))?.translations).toEqual([])
  })

  test('stay out of the front page and the feed of another language', async () => {
    await liveArticle({ slug: 'sirf-urdu', language: 'ur' })
    expect(JSON.stringify([await frontPage(), await newestWithText({ language: 'en' })])).not.toContain('sirf-urdu')
    expect(await languagePage('ur', null)).not.toBeNull()
  })
})
