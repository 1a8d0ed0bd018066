import { beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { createSource } from '#lib/sources/commands'
import { AlreadyThere } from '#lib/sources/make'
import { findSources, source, sourceList } from '#lib/sources/queries'
import { emptyText } from '#lib/text/validate'
import { textToUpdate } from '#lib/text/ydoc'
import { claiming, someArticle, someone } from '#tests/support/articles'

let reporter: Actor
beforeAll(async () => {
  reporter = await someone('reporter')
  for (const name of ['Harbour Post', 'Ilan Massud', 'Massif Institute', 'Ministry of Ports', 'Élan Weekly'])
    await createSource(reporter, { kind: 'organisation', name, differsFrom: [] })
})

const names = async (words: string) => (await findSources(reporter, words)).map((found) => found.name)

describe('a few letters find a source', () => {
  test('by the beginning of its name first, then of any word of it', async () => {
    expect(await names('mas')).toEqual(['Massif Institute', 'Ilan Massud'])
  })
  test('from the first letter on', async () => {
    expect(await names('h')).toEqual(['Harbour Post'])
  })
  test('also when it is misspelt', async () => {
    expect(await names('Harbor Post')).toEqual(['Harbour Post'])
  })
  test('and signs that mean something to the database mean nothing here', async () => {
    expect(await names('%')).toEqual([])
    expect(await names('_a')).toEqual([])
    expect(await names("'; --")).toEqual([])
  })
  test('whatever its accents, its Unicode form, and the keyboard that it was typed on', async () => {
    await createSource(reporter, { kind: 'person', name: 'كريم يوسفي', differsFrom: [] })
    expect(await names('elan')).toEqual(['Élan Weekly'])
    expect(await names('E\u0301lan weekly')).toEqual(['Élan Weekly'])
    expect(await names('کریم یوسفی')).toEqual(['كريم يوسفي'])
  })
  test('in the list as in the picker', async () => {
    for (const words of ['mas', 'elan', 'کریم', 'h', '%', '_', '_a', '\\', '"', 'as']) {
      const listed = (await sourceList(reporter, { words })).sources.map(({ name }) => name)
      expect(listed.toSorted(), words).toEqual((await names(words)).toSorted())
    }
    expect((await sourceList(reporter, { words: '%' })).sources).toEqual([])
  })
  test('by a sign that its name holds', async () => {
    await createSource(reporter, { kind: 'organisation', name: '100% Harbour', differsFrom: [] })
    expect(await names('00%')).toEqual(['100% Harbour'])
    expect((await sourceList(reporter, { words: '00% h' })).sources.map(({ name }) => name)).toEqual(['100% Harbour'])
  })
  test('but nobody outside the newsroom’s work', async () => {
    await expect(findSources(await someone('admin'), 'har')).rejects.toThrow('not yours to see')
  })
})

describe('a new source', () => {
  test('is not made when there is one of that name in other letters', async () => {
    const again = { kind: 'organisation' as const, name: 'Elan weekly', differsFrom: [] }
    await expect(createSource(reporter, again)).rejects.toThrow(AlreadyThere)
  })
  test('is not made when there is one of nearly that name', async () => {
    const asked = createSource(reporter, { kind: 'outlet', name: 'The Harbour Post' })
    await expect(asked).rejects.toThrow('There is already “Harbour Post” (organisation).')
    await expect(asked).rejects.toBeInstanceOf(AlreadyThere)
  })
  test('is made once the reporter says that it is another one, with an address of its own', async () => {
    const [known] = await findSources(reporter, 'Harbour Post')
    const made = await createSource(reporter, {
      kind: 'person',
      name: ' Harbour   Post ',
      differsFrom: [known?.id ?? ''],
    })
    expect(await source(reporter, made.id)).toMatchObject({ name: 'Harbour Post', slug: 'harbour-post-2' })
  })
  test('has an address in its own letters', async () => {
    const made = await createSource(reporter, { kind: 'outlet', name: 'روزنامهٔ بندر' })
    expect((await source(reporter, made.id)).slug).toBe('روزنامهٔ-بندر')
    const signs = await createSource(reporter, { kind: 'dataset', name: '???' })
    expect((await source(reporter, signs.id)).slug).toBe('dataset')
  })
  test('made by two people at once is made once', async () => {
    const both = await Promise.allSettled([
      createSource(reporter, { kind: 'outlet', name: 'Twice At Once Gazette' }),
      createSource(reporter, { kind: 'outlet', name: 'Twice At Once Gazette' }),
    ])
    expect(both.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  test.each([
    ['no name', { kind: 'person', name: ' ' }, 'Give the source a name.'],
    ['a script for an address', { kind: 'person', name: 'X', url: 'javascript:alert(1)' }, 'An address begins with'],
    ['a kind that does not exist', { kind: 'ghost', name: 'X' }, 'Say what kind of source it is.'],
    ['something nobody asked for', { kind: 'person', name: 'X', slug: 'mine' }, 'not understood'],
  ])('with %s is refused', async (_, input, why) => {
    await expect(createSource(reporter, input as never)).rejects.toThrow(why)
  })
})

describe('the list of sources', () => {
  test('goes on where the page before it ended', async () => {
    await db.source.createMany({
      data: Array.from({ length: 60 }, (_, number) => ({
        kind: 'dataset' as const,
        name: `Same Name`,
        slug: `same-name-${number}`,
      })),
    })
    const first = await sourceList(reporter, { kind: 'dataset', words: 'same' })
    const second = await sourceList(reporter, { kind: 'dataset', words: 'same', after: first.next })
    expect([first.sources.length, second.sources.length, second.next]).toEqual([50, 10, null])
    expect(new Set([...first.sources, ...second.sources].map((row) => row.id)).size).toBe(60)
    await expect(sourceList(reporter, { after: 'nonsense' })).rejects.toThrow('not there any more')
  })
})

test('a source shows where it is cited, but only in pieces that one may read', async () => {
  const [cited] = await findSources(reporter, 'Ministry')
  const other = await someone('reporter')
  const claimId = crypto.randomUUID()
  const articleId = await someArticle({ by: other, text: claiming({ id: claimId, words: 'The port is shut' }) })
  await db.claim.create({
    data: {
      id: claimId,
      articleId,
      text: 'The port is shut',
      createdById: other.personId,
      attributions: { create: { sourceId: cited?.id ?? '', createdById: other.personId } },
    },
  })
  expect((await source(other, cited?.id ?? '')).citedIn.articles.map((article) => article.id)).toEqual([articleId])
  expect((await source(reporter, cited?.id ?? '')).citedIn.articles).toEqual([])
  await db.draft.update({ where: { articleId }, data: { checkpoint: textToUpdate(emptyText()) } })
  expect((await source(other, cited?.id ?? '')).citedIn.articles, 'once its words are taken out').toEqual([])
  await expect(source(reporter, 'no-id')).rejects.toThrow('not yours to see')
})
