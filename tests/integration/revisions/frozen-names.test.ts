/** A published version names people and sources as they were called when it was frozen. */
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { articleAt } from '#lib/site/article/queries'
import { newestWithText } from '#lib/site/feed/queries'
import { authorPage } from '#lib/site/lists/queries'
import { sourcePage } from '#lib/site/said/queries'
import {
  addressOf,
  approved,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  report,
  stateOf,
} from '#tests/support/flow'

let room: Newsroom
let unique: string
beforeEach(async () => {
  room = await newsroom()
  unique = randomUUID().slice(0, 8)
})

/** Everybody and everything that the pieces of this room name gets another name, and the source another kind. */
async function renameAll() {
  const source = await db.source.update({
    where: { id: room.sourceId },
    data: { name: `Courier ${unique}`, kind: 'organisation' },
  })
  const author = await db.person.update({
    where: { id: room.reporter.personId },
    data: { name: `Rahel Tarsi ${unique}` },
  })
  const tag = await db.tag.update({ where: { id: room.tagId }, data: { name: `Ports ${unique}` } })
  const desk = await db.desk.update({ where: { id: room.deskId }, data: { name: `Coast ${unique}` } })
  return { source, author, tag, desk }
}

async function namesThen() {
  const { name: source } = await db.source.findUniqueOrThrow({ where: { id: room.sourceId } })
  const { name: tag } = await db.tag.findUniqueOrThrow({ where: { id: room.tagId } })
  const { name: desk } = await db.desk.findUniqueOrThrow({ where: { id: room.deskId } })
  return { source, tag, desk, author: room.reporter.name }
}

async function readersGet(id: string) {
  const { slug, language } = await addressOf(id)
  const view = await articleAt(language, slug)
  if (!view) throw new Error('Nothing is there.')
  return view
}

async function readersGetInFeed(id: string) {
  const item = (await newestWithText({ deskId: room.deskId })).find(({ articleId }) => articleId === id)
  if (!item) throw new Error('It is not in the feed.')
  return item
}

describe('after a publication', () => {
  test('a source that is renamed keeps its name there, and its page and its links are where they were', async () => {
    const article = await published(room)
    const then = await namesThen()
    const { source } = await renameAll()
    const named = { id: source.id, name: then.source, kind: 'outlet', slug: source.slug }
    expect((await readersGet(article.id)).claims).toMatchObject([{ witnesses: [{ source: named }] }])
    expect((await readersGetInFeed(article.id)).claims).toMatchObject([{ witnesses: [{ source: named }] }])
    expect(await sourcePage(source.slug, null)).toMatchObject({
      source: { name: source.name },
      items: [{ articleId: article.id }],
    })
  })

  test('whoever signed it is named as she signed it, and her page is hers by the name of today', async () => {
    const article = await published(room)
    const { author } = await renameAll()
    const signed = { id: author.id, name: room.reporter.name, slug: author.slug }
    expect((await readersGet(article.id)).authors).toEqual([signed])
    expect((await readersGetInFeed(article.id)).authors).toEqual([{ person: signed }])
    expect((await authorPage(author.slug, null))?.author).toMatchObject({ name: author.name })
  })

  test('its desk and its topics go by the names of today: they say where else to go', async () => {
    const article = await published(room)
    const { tag, desk } = await renameAll()
    expect(await readersGet(article.id)).toMatchObject({ desk: { name: desk.name }, tags: [{ name: tag.name }] })
  })

  test('a new version is by the names of today', async () => {
    const article = await published(room)
    const { source, author } = await renameAll()
    await articles.revise(room.reporter, article.id)
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    expect(revisionId).not.toBe(article.revisionId)
    await articles.approve(room.editor, article.id, revisionId)
    await articles.publish(room.editor, article.id, revisionId)
    const view = await readersGet(article.id)
    expect(view.claims).toMatchObject([{ witnesses: [{ source: { name: source.name, kind: 'organisation' } }] }])
    expect(view.authors).toMatchObject([{ name: author.name }])
  })
})

describe('before a publication', () => {
  test('a rename voids nothing: what was approved goes out, by the names that were approved', async () => {
    const article = await approved(room)
    const then = await namesThen()
    await renameAll()
    await articles.publish(room.editor, article.id, article.revisionId)
    expect(await stateOf(article.id)).toBe('published')
    const view = await readersGet(article.id)
    expect(view.claims).toMatchObject([{ witnesses: [{ source: { name: then.source, kind: 'outlet' } }] }])
    expect(view.authors).toMatchObject([{ name: then.author }])
  })

  test('the review shows the names that were frozen, also in a revision of long ago', async () => {
    const article = await inReview(room)
    const then = await namesThen()
    await renameAll()
    const frozen = {
      ...{ desk: then.desk, authors: [then.author], tags: [then.tag] },
      claims: [{ attributions: [{ source: { id: room.sourceId, name: then.source, kind: 'outlet' } }] }],
    }
    expect(await reviewOf(room.editor, article.id)).toMatchObject({ ...frozen, changedSince: false })
    expect(await revisionOf(room.editor, article.id, 1)).toMatchObject(frozen)
  })

  test('what nobody froze yet is shown by the names of today', async () => {
    const article = await report(room)
    const { source, author } = await renameAll()
    expect(await reviewOf(room.reporter, article.id)).toMatchObject({
      authors: [author.name],
      claims: [{ attributions: [{ source: { name: source.name } }] }],
    })
  })
})

describe('a source that readers may not know', () => {
  test.each(['on_background', 'deep_background', 'off_the_record'] as const)(
    'on terms “%s” has its name in nothing that is frozen',
    async (terms) => {
      const { source } = await namesThen()
      const article = await report(room, { terms })
      await articles.submit(room.reporter, article.id)
      const row = await db.revision.findUniqueOrThrow({ where: { id: await pinnedRevision(article.id) } })
      expect(JSON.stringify(row)).not.toContain(source)
      expect(row.evidence).toMatchObject({ sources: {} })
      const { claims } = await reviewOf(room.editor, article.id)
      expect(claims).toMatchObject([{ attributions: [{ source: { name: source } }] }])
    },
  )
})
