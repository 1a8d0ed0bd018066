import { beforeAll, describe, expect, test } from 'vitest'
import { articleList } from '#lib/article-list/queries'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { articlesInReach } from '#lib/workflow/belonging'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { inReview, type Newsroom, newsroom, published, type Report, report } from '#tests/support/flow'

let room: Newsroom
let draft: Report
let reviewed: Report
let out: Report
let elsewhere: string
let deskless: string

beforeAll(async () => {
  room = await newsroom()
  draft = await report(room)
  reviewed = await inReview(room)
  out = await published(room)
  elsewhere = await someArticle({ by: room.chief, deskId: await someDesk() })
  deskless = await someArticle({ by: room.chief })
  await db.draft.updateMany({ where: { articleId: { in: [elsewhere, deskless] } }, data: { headline: 'Ferry' } })
})

const idsFor = async (actor: Actor, filters = {}) => (await articleList(actor, filters)).articles.map(({ id }) => id)

describe('the list of articles', () => {
  test('has what changed last at the top, with who, where and how it stands', async () => {
    const { articles: rows, next } = await articleList(room.reporter, {})
    expect(rows.map(({ id }) => id)).toEqual([out.id, reviewed.id, draft.id])
    expect(rows[0]).toMatchObject({
      headline: out.headline,
      state: 'published',
      live: true,
      authors: [room.reporter.name],
      language: 'en',
    })
    expect(rows[2]).toMatchObject({ state: 'draft', live: false })
    expect(next).toBeNull()
  })

  test('shows everybody what they may read, and nothing else', async () => {
    const stranger = await someone('reporter', [room.deskId])
    for (const actor of [room.reporter, room.editor, room.chief, room.checker, stranger]) {
      const rule = await db.article.findMany({ where: articlesInReach(actor, 'article.read'), select: { id: true } })
      expect((await idsFor(actor)).sort()).toEqual(rule.map(({ id }) => id).sort())
    }
    expect(await idsFor(room.editor)).toContain(deskless)
    expect(await idsFor(room.editor)).not.toContain(elsewhere)
    await expect(articleList(await someone('admin'), {})).rejects.toBeInstanceOf(NotFound)
  })

  test('is cut down by state, desk, author, tag and language', async () => {
    expect(await idsFor(room.chief, { state: 'in_review' })).toEqual([reviewed.id])
    expect(await idsFor(room.chief, { deskId: room.deskId })).toHaveLength(3)
    expect(await idsFor(room.chief, { authorId: room.chief.personId })).toEqual([deskless, elsewhere])
    expect(await idsFor(room.chief, { tagId: room.tagId })).toHaveLength(3)
    expect(await idsFor(room.chief, { language: 'fr' })).toEqual([])
    expect(await idsFor(room.chief, { tagId: room.tagId, state: 'draft', deskId: room.deskId })).toEqual([draft.id])
  })

  test('finds words, the last one by its beginning', async () => {
    const [, , unique = ''] = draft.headline.split(' ')
    expect(await idsFor(room.chief, { words: `harbour ${unique.slice(0, 6)}` })).toEqual([draft.id])
    expect(await idsFor(room.chief, { words: 'HARBOUR monday' })).toHaveLength(3)
    expect(await idsFor(room.chief, { words: 'nobodywrotethis' })).toEqual([])
  })

  test.each(["' & !<-> ) :*", '%', '_', '"', '—'])('finds nothing by %s alone', async (words) => {
    expect(await idsFor(room.chief, { words })).toEqual([])
  })

  test('finds words without their accents, in either Unicode form, and with ی for ي', async () => {
    const id = await someArticle({ by: room.reporter, deskId: room.deskId })
    await db.draft.update({ where: { articleId: id }, data: { headline: 'Élise Grünwald und کتابی از ایران' } })
    for (const words of ['elise grunwald', 'E\u0301lise GRÜNWALD', 'كتابي', 'ايران', 'کِتابی'])
      expect(await idsFor(room.chief, { words }), words).toEqual([id])
    await db.article.delete({ where: { id } })
  })

  test('refuses filters and places that are none', async () => {
    await expect(articleList(room.chief, {}, 'nonsense')).rejects.toThrow('not there any more')
    await expect(articleList(room.chief, { deskId: 'nonsense' })).rejects.toThrow(
      expect.objectContaining({ name: 'Refusal' }),
    )
  })

  test('goes on page by page, each piece once', async () => {
    const writer = await someone('reporter')
    const at = new Date('2026-01-01T00:00:00Z')
    const made: string[] = []
    for (let n = 0; n < 120; n += 1) made.push(await someArticle({ by: writer }))
    // Many at the same moment: the id decides.
    await db.draft.updateMany({ where: { articleId: { in: made } }, data: { changedAt: at } })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page = await articleList(writer, {}, after)
      seen.push(...page.articles.map(({ id }) => id))
      after = page.next
    } while (after !== null)
    expect(seen).toHaveLength(120)
    expect([...seen].sort()).toEqual([...made].sort())
  })
})

describe('a piece to edit', () => {
  test('comes with what this person may do now', async () => {
    const mine = await articleToEdit(room.reporter, draft.id)
    expect(mine).toMatchObject({
      state: 'draft',
      version: 1,
      mainTagId: room.tagId,
      authors: [{ id: room.reporter.personId }],
      moves: ['submit', 'spike'],
      may: { write: true, details: true, claim: true, verify: false, ask: true, waive: false },
    })
    expect((await articleToEdit(room.checker, draft.id)).may).toMatchObject({ write: false, verify: true })
    expect((await articleToEdit(room.editor, out.id)).may).toMatchObject({ write: false, ask: true })
  })

  test('is not there for strangers', async () => {
    await expect(articleToEdit(await someone('reporter'), draft.id)).rejects.toBeInstanceOf(NotFound)
    await expect(articleToEdit(room.chief, 'nonsense')).rejects.toBeInstanceOf(NotFound)
  })

  test('made anew belongs to whoever made it', async () => {
    const id = await articles.createArticle(room.reporter, { profile: 'brief', deskId: room.deskId, language: 'fr' })
    expect(await articleToEdit(room.reporter, id)).toMatchObject({
      headline: '',
      profile: 'brief',
      language: 'fr',
      authors: [{ id: room.reporter.personId }],
    })
  })
})
