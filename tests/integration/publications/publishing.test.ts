import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { someDesk } from '#tests/support/articles'
import {
  approved,
  eventsOf,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  report,
  stateOf,
  typeInto,
} from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function purgesSince(id: bigint) {
  return db.purge.findMany({ where: { id: { gt: id } }, orderBy: { id: 'asc' } })
}
async function lastPurge(): Promise<bigint> {
  return (await db.purge.aggregate({ _max: { id: true } }))._max.id ?? 0n
}

/** While this holds, the database refuses to note any purge: publishing fails at its very last step. */
async function withBrokenPurges(work: () => Promise<void>): Promise<void> {
  await db.$executeRaw`ALTER TABLE "Purge" ADD CONSTRAINT broken CHECK (tag = '') NOT VALID`
  await work().finally(() => db.$executeRaw`ALTER TABLE "Purge" DROP CONSTRAINT broken`)
}

describe('publishing', () => {
  test('is one transaction: when its last step fails, nothing is half-made', async () => {
    const article = await approved(room)
    const before = { events: (await eventsOf(article.id)).length, outbox: await db.outbox.count() }
    await withBrokenPurges(async () => {
      await expect(articles.publish(room.editor, article.id, article.revisionId)).rejects.toThrow()
    })
    expect(await stateOf(article.id)).toBe('approved')
    expect(await db.publication.count({ where: { articleId: article.id } })).toBe(0)
    expect(await db.outbox.count()).toBe(before.outbox)
    expect(await eventsOf(article.id)).toHaveLength(before.events)
    await articles.publish(room.editor, article.id, article.revisionId)
    expect(await stateOf(article.id)).toBe('published')
  })

  test('copies what readers see, and names only sources on the record', async () => {
    const named = await published(room)
    const unnamed = await report(room, { terms: 'on_background' })
    await articles.submit(room.reporter, unnamed.id)
    const revisionId = await pinnedRevision(unnamed.id)
    await articles.approve(room.editor, unnamed.id, revisionId)
    await articles.publish(room.editor, unnamed.id, revisionId)
    const include = { authors: true, tags: true, sources: true }
    const first = await db.publication.findFirstOrThrow({ where: { articleId: named.id }, include })
    const second = await db.publication.findFirstOrThrow({ where: { articleId: unnamed.id }, include })
    expect(first).toMatchObject({
      deskId: room.deskId,
      profile: 'news',
      authors: [{ personId: room.reporter.personId, firstPublishedAt: first.publishedAt }],
      tags: [{ tagId: room.tagId, main: true }],
      sources: [{ sourceId: room.sourceId }],
    })
    expect(second.sources).toEqual([])
  })

  test('a new version replaces the former and keeps the first day', async () => {
    const article = await published(room)
    const first = await db.publication.findFirstOrThrow({ where: { articleId: article.id } })
    await articles.revise(room.reporter, article.id)
    await typeInto(article.id, 'A second day.')
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    expect((await db.publication.findFirstOrThrow({ where: { articleId: article.id, live: true } })).id).toBe(first.id)
    await articles.approve(room.editor, article.id, revisionId)
    await articles.publish(room.editor, article.id, revisionId)
    const all = await db.publication.findMany({ where: { articleId: article.id }, orderBy: { number: 'asc' } })
    expect(all).toMatchObject([
      { number: 1, live: false, withdrawnAt: null },
      { number: 2, live: true, firstPublishedAt: first.firstPublishedAt, revisionId },
    ])
  })

  test('drops every page that shows the piece as it was and as it is', async () => {
    const article = await published(room)
    await articles.revise(room.reporter, article.id)
    const { version, slug } = await db.article.findUniqueOrThrow({ where: { id: article.id } })
    const desk = await someDesk()
    const tag = await db.tag.create({ data: { name: `Pilots ${desk}`, slug: `pilots-${desk}` } })
    const source = await db.source.create({ data: { kind: 'person', name: 'Ada Marrel', slug: `ada-${desk}` } })
    await articles.saveDetails(room.chief, article.id, version, {
      profile: 'analysis',
      deskId: desk,
      language: 'en',
      slug,
      authorIds: [room.chief.personId],
      tagIds: [tag.id],
      mainTagId: tag.id,
      lead: null,
      notice: null,
      aiUse: null,
    })
    await db.attribution.updateMany({ where: { claimId: article.claimId }, data: { sourceId: source.id } })
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    await db.deskMember.create({ data: { personId: room.editor.personId, deskId: desk } })
    await articles.approve({ ...room.editor, deskIds: [desk] }, article.id, revisionId)
    const before = await lastPurge()
    await articles.publish({ ...room.editor, deskIds: [desk] }, article.id, revisionId)
    const purges = await purgesSince(before)
    expect(purges.map((purge) => purge.tag).sort()).toEqual(
      [
        `article:${article.id}`,
        `desk:${room.deskId}`,
        `desk:${desk}`,
        `person:${room.reporter.personId}`,
        `person:${room.chief.personId}`,
        `tag:${room.tagId}`,
        `tag:${tag.id}`,
        `source:${room.sourceId}`,
        `source:${source.id}`,
        'latest',
      ].sort(),
    )
    expect(purges.filter(({ gone }) => gone).map(({ tag }) => tag)).toEqual([
      `article:${article.id}`,
      `source:${room.sourceId}`,
      'latest',
    ])
  })

  test('drops the pages of its translations, which lead readers to it', async () => {
    const other = await published(room)
    const article = await approved(room)
    const { translationGroupId } = await db.article.update({ where: { id: other.id }, data: { language: 'ur' } })
    await db.article.update({ where: { id: article.id }, data: { translationGroupId } })
    const before = await lastPurge()
    await articles.publish(room.editor, article.id, article.revisionId)
    expect((await purgesSince(before)).map(({ tag }) => tag)).toContain(`article:${other.id}`)
  })

  test('leaves no stale copy that names a source which is no longer named', async () => {
    const article = await published(room)
    await articles.revise(room.reporter, article.id)
    await db.attribution.updateMany({
      where: { claim: { articleId: article.id } },
      data: { terms: 'on_background', publicLabel: 'a harbour official' },
    })
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    await articles.approve(room.editor, article.id, revisionId)
    const before = await lastPurge()
    await articles.publish(room.editor, article.id, revisionId)
    const gone = (await purgesSince(before)).filter((purge) => purge.gone).map(({ tag }) => tag)
    expect(gone).toEqual([`article:${article.id}`, `source:${room.sourceId}`, 'latest'])
  })

  test('two live pieces never share an address', async () => {
    const first = await published(room)
    const { version, slug, language } = await db.article.findUniqueOrThrow({ where: { id: first.id } })
    await articles.revise(room.reporter, first.id)
    const details = {
      profile: 'news' as const,
      deskId: room.deskId,
      language,
      authorIds: [room.reporter.personId],
      tagIds: [room.tagId],
      mainTagId: room.tagId,
      lead: null,
      notice: null,
      aiUse: null,
    }
    await articles.saveDetails(room.reporter, first.id, version, { ...details, slug: 'moved-on' })
    const second = await report(room)
    const save = articles.saveDetails(room.reporter, second.id, 1, { ...details, slug })
    await expect(save).rejects.toThrow('Another piece has this address')
    await db.article.update({ where: { id: second.id }, data: { slug, slugByHand: true } })
    await articles.submit(room.reporter, second.id)
    const revisionId = await pinnedRevision(second.id)
    await articles.approve(room.editor, second.id, revisionId)
    await expect(articles.publish(room.editor, second.id, revisionId)).rejects.toThrow('already at this address')
    expect(await stateOf(second.id)).toBe('approved')
  })
})

describe('withdrawing', () => {
  test('takes every publication away and says so to every edge', async () => {
    const article = await published(room)
    const before = await lastPurge()
    await expect(articles.withdraw(room.chief, article.id, { text: ' ', cause: 'our_error' })).rejects.toThrow(
      'Say to readers why the piece is gone.',
    )
    await articles.withdraw(room.chief, article.id, { text: 'It was wrong from the start.', cause: 'our_error' })
    expect(await stateOf(article.id)).toBe('draft')
    const [publication] = await db.publication.findMany({ where: { articleId: article.id } })
    expect(publication).toMatchObject({ live: false, withdrawnById: room.chief.personId })
    expect(publication?.withdrawnAt).not.toBeNull()
    const purges = await purgesSince(before)
    expect(purges.every(({ gone }) => gone)).toBe(true)
    expect(purges.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining([`article:${article.id}`, `desk:${room.deskId}`, `source:${room.sourceId}`, 'latest']),
    )
  })

  test('needs something that readers can see', async () => {
    const article = await approved(room)
    await expect(articles.withdraw(room.chief, article.id, { text: 'Wrong.', cause: 'our_error' })).rejects.toThrow(
      'nothing to withdraw',
    )
  })

  test('leaves the piece to be put right and published anew', async () => {
    const article = await published(room)
    await articles.withdraw(room.chief, article.id, { text: 'Wrong names.', cause: 'our_error' })
    await articles.submit(room.reporter, article.id)
    const revisionId = await pinnedRevision(article.id)
    await articles.approve(room.editor, article.id, revisionId)
    await articles.publish(room.editor, article.id, revisionId)
    const all = await db.publication.findMany({ where: { articleId: article.id }, orderBy: { number: 'asc' } })
    expect(all.map(({ live, number }) => [number, live])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(all[0]?.withdrawnAt).not.toBeNull()
  })
})
