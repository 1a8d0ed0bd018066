/** What leads on from a page: the end of an article, and the side of a list. */
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '#lib/db'
import { articleAt } from '#lib/site/article/queries'
import { besides } from '#lib/site/besides/queries'
import { besidesTags } from '#lib/site/besides/tags'
import { articleTags } from '#lib/site/cache-tags'
import { authorIndex, topicIndex } from '#lib/site/indexes/queries'
import { deskPage } from '#lib/site/lists/queries'
import { aSource, claimed, leansOn, paragraph, published, withdrawn } from '#tests/support/site-fixtures'

let hour = 0
const piece = (slug: string, more: Parameters<typeof published>[0]) =>
  published({ slug, headline: slug, standfirst: '', at: new Date(Date.UTC(2026, 3, 1, hour++)), ...more })
const slugs = (cards: readonly { slug: string }[] = []) => cards.map(({ slug }) => slug)

async function citing(slug: string, names: string[], more: Parameters<typeof published>[0] = {}) {
  const claim = randomUUID()
  const sources = await Promise.all(names.map((name) => aSource(name)))
  return piece(slug, {
    blocks: [paragraph(claimed('Ships wait', claim))],
    evidence: [{ ...leansOn(claim, ''), attributions: sources.flatMap((id) => leansOn(claim, id).attributions) }],
    ...more,
  })
}

describe('the end of an article', () => {
  test('leads to its main topic, then to a second one, then to its desk, and to no piece twice', async () => {
    await piece('of-the-desk', { desk: 'coast' })
    await piece('on-both', { desk: 'coast', tags: ['Pilots', 'Grain'] })
    await piece('on-grain', { desk: 'coast', tags: ['Grain'] })
    await piece('on-grain-elsewhere', { desk: 'fields', tags: ['Grain'] })
    await piece('in-german', { desk: 'coast', tags: ['Pilots'], language: 'de' })
    await piece('here', { desk: 'coast', tags: ['Pilots', 'Unheard', 'Grain'] })
    const { topics = [], desk } = (await articleAt('en', 'here'))?.onward ?? {}
    expect(topics.map(({ topic, cards }) => [topic.name, slugs(cards)])).toEqual([
      ['Pilots', ['on-both']],
      ['Grain', ['on-grain-elsewhere', 'on-grain']],
    ])
    expect(slugs(desk)).toEqual(['of-the-desk'])
  })

  test('leads to the desk where nothing else is on its topics, and nowhere where there is nothing', async () => {
    await piece('first-alone', { desk: 'alone' })
    expect((await articleAt('en', 'first-alone'))?.onward).toEqual({ topics: [], alike: [], desk: [] })
    await piece('second-alone', { desk: 'alone', tags: ['Only this'] })
    expect(slugs((await articleAt('en', 'second-alone'))?.onward.desk)).toEqual(['first-alone'])
  })

  test('leads to what says much the same, on its topics or new, which stands nowhere else on the page', async () => {
    const headline = 'Dredgers leave the silted estuary of Karethin'
    await piece('like-it', { desk: 'estuary', headline: 'Silted estuary of Karethin loses its dredgers' })
    await piece('less-like-it', { desk: 'estuary', headline: 'Karethin counts its dredgers' })
    await piece('on-its-topic', { desk: 'estuary', headline: `${headline} again`, tags: ['Silt'] })
    await piece('in-another-language', { desk: 'estuary', headline, language: 'de' })
    const { articleId } = await piece('taken-back', { desk: 'estuary', headline })
    await withdrawn(articleId)
    await piece('itself', { desk: 'estuary', headline, tags: ['Silt'] })
    const article = await articleAt('en', 'itself')
    expect(slugs(article?.onward.topics[0]?.cards)).toEqual(['on-its-topic'])
    expect(slugs(article?.onward.alike)).toEqual(['like-it'])
    expect(slugs(article?.onward.desk)).toEqual(['less-like-it'])
    expect(article && articleTags(article)).toContain(`article:${article?.onward.alike[0]?.articleId}`)
  })

  test('is made anew when a piece that it leads to is withdrawn', async () => {
    const other = await piece('soon-gone', { desk: 'tides' })
    await piece('that-stays', { desk: 'tides' })
    const before = await articleAt('en', 'that-stays')
    expect(before && articleTags(before).split(' ')).toContain(`article:${other.articleId}`)
    await withdrawn(other.articleId)
    expect(slugs((await articleAt('en', 'that-stays'))?.onward.desk)).toEqual([])
  })
})

describe('beside a list', () => {
  test('stand the main topics of its pieces and the sources that these name, the newest first, each once', async () => {
    await citing('older', ['Old Almanac', 'Harbour Office'], { desk: 'bay', tags: ['Silt'] })
    await citing('newer', ['Harbour Office'], { desk: 'bay', tags: ['Silt', 'Aside'] })
    await citing('newest', ['Tide Table'], { desk: 'bay', tags: ['Dredgers'] })
    const found = await besides((await deskPage('bay', null))?.list.items ?? [])
    expect(found.topics.map(({ name }) => name)).toEqual(['Silt', 'Dredgers'])
    expect(found.sources.map(({ name }) => name)).toEqual(['Tide Table', 'Harbour Office', 'Old Almanac'])
    expect(besidesTags(found)).toEqual([
      ...found.topics.map(({ id }) => `tag:${id}`),
      ...found.sources.map(({ id }) => `source:${id}`),
    ])
  })

  test('stands not what the page itself is about, and nothing beside an empty list', async () => {
    const { id } = await db.tag.findUniqueOrThrow({ where: { slug: 'silt' } })
    const source = await db.source.findUniqueOrThrow({ where: { slug: 'tide-table' } })
    const found = await besides((await deskPage('bay', null))?.list.items ?? [], id, source.id)
    expect(found.topics.map(({ name }) => name)).toEqual(['Dredgers'])
    expect(found.sources.map(({ name }) => name)).toEqual(['Harbour Office', 'Old Almanac'])
    expect(await besides([])).toEqual({ topics: [], sources: [] })
  })

  test('stands no source that a piece names to the newsroom only', async () => {
    const claim = randomUUID()
    const hidden = await aSource('A Clerk Unnamed', 'person')
    await piece('leak', {
      desk: 'vault',
      blocks: [paragraph(claimed('Ships wait', claim))],
      evidence: [leansOn(claim, hidden, { terms: 'on_background', publicLabel: 'a clerk' })],
    })
    expect((await besides((await deskPage('vault', null))?.list.items ?? [])).sources).toEqual([])
  })
})

describe('under each name of an index', () => {
  test('stands the newest piece in the language of the page, and one in another where there is none in it', async () => {
    await piece('ferry-in-english', { desk: 'ferry', tags: ['Ferries'] })
    await piece('ferry-in-german', { desk: 'ferry', tags: ['Ferries', 'Moorings'], language: 'de' })
    const topics = async (language: string) =>
      Object.fromEntries((await topicIndex(language, null)).items.map(({ name, newest }) => [name, newest?.slug]))
    expect(await topics('en')).toMatchObject({ Ferries: 'ferry-in-english', Moorings: 'ferry-in-german' })
    expect(await topics('de')).toMatchObject({ Ferries: 'ferry-in-german' })
    const authors = async (language: string) =>
      (await authorIndex(language, null)).items.flatMap(({ newest }) => newest?.slug ?? [])
    expect(await authors('en')).toContain('ferry-in-english')
    expect(await authors('de')).toContain('ferry-in-german')
  })
})
