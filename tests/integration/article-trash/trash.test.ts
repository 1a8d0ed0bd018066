/** Articles on their way through the trash. */
import { beforeAll, describe, expect, test } from 'vitest'
import { articleList } from '#lib/article-list/queries'
import { eraseArticle, eraseTrashed, trashArticle, untrashArticle } from '#lib/article-trash/commands'
import { erasableArticles, trashedArticles } from '#lib/article-trash/queries'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { auditList } from '#lib/audit/queries'
import type { Actor } from '#lib/auth/actor'
import { beginThreadOnPiece } from '#lib/comments/commands'
import { db } from '#lib/db'
import { accessTo } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import { home } from '#lib/home/queries'
import { findPlaces } from '#lib/palette/queries'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { makeShare } from '#lib/shares/commands'
import { sharedPiece } from '#lib/shares/queries'
import { elsewhere } from '#lib/site/article/queries'
import { someone } from '#tests/support/articles'
import {
  addressOf,
  approved,
  eventsOf,
  inReview,
  type Newsroom,
  newsroom,
  published,
  report,
  stateOf,
} from '#tests/support/flow'

let room: Newsroom
let admin: Actor
beforeAll(async () => {
  room = await newsroom()
  admin = await someone('admin')
})

const day = 24 * 3_600_000
const slugOf = async (id: string) => (await addressOf(id)).slug

async function thrownAway() {
  const article = await inReview(room)
  await articles.takeBack(room.reporter, article.id)
  await trashArticle(room.reporter, article.id)
  return article
}

describe('a piece in the trash', () => {
  test('is to everybody as if it were not there', async () => {
    const { id, headline, revisionId } = await thrownAway()
    for (const actor of [room.reporter, room.editor, room.chief]) {
      await expect(articleToEdit(actor, id)).rejects.toBeInstanceOf(NotFound)
      await expect(reviewOf(actor, id)).rejects.toBeInstanceOf(NotFound)
      await expect(revisionOf(actor, id, 1)).rejects.toBeInstanceOf(NotFound)
      await expect(articles.submit(actor, id)).rejects.toBeInstanceOf(NotFound)
      expect((await articleList(actor, { words: headline })).articles).toEqual([])
      expect(await findPlaces(actor, headline)).toEqual([])
      expect(JSON.stringify(await home(actor))).not.toContain(id)
    }
    await expect(articles.approve(room.editor, id, revisionId)).rejects.toBeInstanceOf(NotFound)
    await expect(accessTo({ ...room.reporter }, id)).rejects.toThrow()
    await expect(beginThreadOnPiece(room.editor, id, { text: 'Why?' })).rejects.toThrow()
  })

  test('is listed for those who may have it back, with who threw it away', async () => {
    const { id, headline } = await thrownAway()
    for (const actor of [room.reporter, room.editor, room.chief])
      expect((await trashedArticles(actor)).find((each) => each.id === id)).toMatchObject({
        ...{ headline, by: room.reporter.name, state: 'draft', wasPublic: false },
      })
    const stranger = (await newsroom()).reporter
    expect((await trashedArticles(stranger)).some((each) => each.id === id)).toBe(false)
    await expect(untrashArticle(stranger, id)).rejects.toBeInstanceOf(NotFound)
  })

  test('comes back as it was, with its claims, revisions and slug', async () => {
    const { id, claimId, headline } = await thrownAway()
    await untrashArticle(room.editor, id)
    expect(await articleToEdit(room.reporter, id)).toMatchObject({ headline, state: 'draft' })
    expect((await reviewOf(room.editor, id)).claims).toMatchObject([{ claimId }])
    expect(await revisionOf(room.editor, id, 1)).toMatchObject({ number: 1 })
    expect((await eventsOf(id)).slice(-2)).toMatchObject([
      { move: 'trash', from: 'draft', to: 'draft', personId: room.reporter.personId },
      { move: 'untrash', from: 'draft', to: 'draft', personId: room.editor.personId },
    ])
    await articles.submit(room.reporter, id)
    expect(await stateOf(id)).toBe('in_review')
    await expect(untrashArticle(room.editor, id)).rejects.toBeInstanceOf(NotFound)
  })
})

test('a link to it, made for somebody without an account, shows nothing any more', async () => {
  const { id } = await inReview(room)
  const made = { name: 'A lawyer', days: 7, mayComment: false } as const
  const links = [
    await makeShare(room.chief, id, { ...made, revision: null }),
    await makeShare(room.chief, id, { ...made, revision: 1 }),
  ]
  const shown = () => Promise.all(links.map((link) => sharedPiece(new URL(link).searchParams.get('token') ?? '')))
  expect(await shown()).not.toContain(null)
  await articles.takeBack(room.reporter, id)
  await trashArticle(room.reporter, id)
  expect(await shown()).toEqual([null, null])
  await eraseArticle(admin, id, await slugOf(id))
  expect(await shown()).toEqual([null, null])
  expect(await db.shareLink.findMany({ where: { articleId: id }, select: { revisionId: true } })).toEqual([
    { revisionId: null },
    { revisionId: null },
  ])
})

describe('what does not go there', () => {
  test('what readers have: it is withdrawn first', async () => {
    const { id } = await published(room)
    await expect(trashArticle(room.chief, id)).rejects.toThrow('Withdraw it first')
    await articles.revise(room.reporter, id)
    await expect(trashArticle(room.chief, id)).rejects.toThrow('Withdraw it first')
  })

  test('what waits for a decision, or is about to go out', async () => {
    const waiting = await inReview(room)
    await expect(trashArticle(room.reporter, waiting.id)).rejects.toThrow('Take it back to draft first')
    const due = await approved(room)
    await articles.schedule(room.editor, due.id, due.revisionId, new Date(Date.now() + day))
    await expect(trashArticle(room.chief, due.id)).rejects.toThrow('Take it back to draft first')
  })
})

describe('deleted for good', () => {
  /** What is left of it, by table */
  const left = async (articleId: string) => {
    const where = { articleId }
    const counts = await Promise.all([
      db.draft.count({ where }),
      db.draftUpdate.count({ where }),
      db.historyPart.count({ where }),
      db.claim.count({ where }),
      db.commentThread.count({ where }),
      db.question.count({ where }),
      db.revision.count({ where }),
      db.checkCount.count({ where }),
      db.checkToCount.count({ where }),
    ])
    return counts.reduce((sum, count) => sum + count, 0)
  }

  test('a piece is gone with all that was in it, and its events are not', async () => {
    const { id } = await thrownAway()
    await db.question.create({ data: { articleId: id, text: 'Is this so?', askedById: room.checker.personId } })
    const counted = { state: 'draft', blockers: 1, first: { code: 'checks.cannotBeWaived' }, at: new Date() } as const
    await db.checkCount.create({ data: { articleId: id, ...counted } })
    const before = await eventsOf(id)
    await eraseArticle(admin, id, await slugOf(id))
    expect(await left(id)).toBe(0)
    const after = await eventsOf(id)
    expect(after.slice(0, -1)).toEqual(before.map((event) => ({ ...event, revisionId: null })))
    expect(after.at(-1)).toMatchObject({ move: 'erase', personId: admin.personId })
    expect((await trashedArticles(room.chief)).some((each) => each.id === id)).toBe(false)
    await expect(untrashArticle(room.chief, id)).rejects.toBeInstanceOf(NotFound)
    const { events } = await auditList(room.chief, {
      ...{ personId: '', action: 'article.erase', piece: id, since: '', until: '' },
    })
    expect(events.some(({ articleId }) => articleId === id)).toBe(true)
  })

  test('its slug is free again', async () => {
    const slug = `harbour-${crypto.randomUUID().slice(0, 8)}`
    const { id } = await report(room, { slug })
    await trashArticle(room.reporter, id)
    await eraseArticle(admin, id, slug)
    const other = await report(room, { slug })
    expect(await slugOf(other.id)).toBe(slug)
  })

  test('by an admin alone, who types its slug and reads none of its words', async () => {
    const { id, headline } = await thrownAway()
    const slug = await slugOf(id)
    await expect(eraseArticle(room.chief, id, slug)).rejects.toBeInstanceOf(NotFound)
    await expect(eraseArticle(admin, id, '')).rejects.toThrow('Type the slug')
    await expect(eraseArticle(admin, id, 'another-one')).rejects.toThrow('That is not its slug')
    const listed = await erasableArticles(admin)
    expect(listed.find((each) => each.id === id)).toMatchObject({ slug, headline: null })
    expect(JSON.stringify(listed)).not.toContain(headline)
    expect(await left(id)).toBeGreaterThan(0)
  })

  test('not before it was thrown away', async () => {
    const { id } = await report(room)
    await expect(eraseArticle(admin, id, await slugOf(id))).rejects.toBeInstanceOf(NotFound)
  })

  test('of a piece that readers had, what they had stays, and its address says why it is gone', async () => {
    const { id } = await published(room)
    const { language, slug } = await addressOf(id)
    await articles.withdraw(room.chief, id, { text: 'It was wrong.', cause: 'our_error' })
    await trashArticle(room.editor, id)
    expect((await erasableArticles(admin)).find((each) => each.id === id)).toMatchObject({ wasPublic: true })
    await eraseArticle(admin, id, slug)
    expect(await db.publication.count({ where: { articleId: id } })).toBe(1)
    expect(await db.revision.count({ where: { articleId: id } })).toBe(1)
    expect(await db.claim.count({ where: { articleId: id } })).toBe(0)
    expect(await elsewhere(language, slug)).toMatchObject({ gone: { told: { text: 'It was wrong.' } } })
  })

  test('by itself after thirty days, and not before; what was had back meanwhile stays', async () => {
    const [old, young, back] = [await thrownAway(), await thrownAway(), await thrownAway()]
    const since = (id: string, days: number) =>
      db.article.update({ where: { id }, data: { trashedAt: new Date(Date.now() - days * day) } })
    await since(old.id, 30)
    await since(young.id, 29.9)
    await since(back.id, 31)
    await untrashArticle(room.editor, back.id)
    expect(await eraseTrashed(new Date())).toBe(1)
    expect(await left(old.id)).toBe(0)
    expect((await eventsOf(old.id)).at(-1)).toMatchObject({ move: 'erase', personId: null })
    expect(await left(young.id)).toBeGreaterThan(0)
    expect(await articleToEdit(room.reporter, back.id)).toMatchObject({ state: 'draft' })
    expect(await eraseTrashed(new Date())).toBe(0)
  })

  test('nothing else of the record can be changed', async () => {
    const { id, revisionId } = await inReview(room)
    const [event] = await eventsOf(id)
    if (!event) throw new Error('Nothing happened to it.')
    const where = { id: event.id }
    await expect(db.workflowEvent.update({ where, data: { revisionId: null } })).rejects.toThrow('never changed')
    await expect(db.workflowEvent.update({ where, data: { reason: 'Another one' } })).rejects.toThrow('never changed')
    await expect(db.workflowEvent.delete({ where })).rejects.toThrow('never changed')
    await db.draft.update({ where: { articleId: id }, data: { revisionId: null } })
    await expect(db.revision.delete({ where: { id: revisionId } })).rejects.toThrow('never changed')
  })
})
