/** A notice from the details to readers: reviewed with the text, sealed with it, told once, and never changed. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { Actor } from '#lib/auth/actor'
import { checksOf } from '#lib/checks/queries'
import type { Notice, NoticeInWords } from '#lib/corrections/notice'
import { db } from '#lib/db'
import { reviewOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { publishDue } from '#lib/schedules/commands'
import { articleAt } from '#lib/site/article/queries'
import { articleJsonLd } from '#lib/site/json-ld'
import {
  addressOf,
  goesOut,
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

const correction = (more: Partial<NoticeInWords> = {}): NoticeInWords => ({
  ...{ kind: 'correction', text: 'The harbour closed on Sunday, not on Monday.', cause: 'our_error', claimIds: [] },
  ...more,
})

async function tell(id: string, notice: Notice | null, actor: Actor = room.reporter): Promise<void> {
  const { version } = await articleToEdit(actor, id)
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  const saved = await articles.saveDetails(actor, id, version, { ...details, notice })
  expect(saved.saved).toBe(true)
}

const noticeNow = async (id: string) => (await db.$transaction((tx) => detailsOf(tx, id))).notice
const told = (id: string) => db.correction.findMany({ where: { articleId: id }, orderBy: { at: 'asc' } })

async function live(id: string) {
  const { language, slug } = await addressOf(id)
  const article = await articleAt(language, slug)
  if (!article) throw new Error('Readers don’t have it.')
  return article
}

async function revised() {
  const article = await published(room)
  await articles.revise(room.reporter, article.id)
  return article
}

describe('a notice', () => {
  test('is reviewed with the text, goes out with it, and names the claims that it is about', async () => {
    const piece = await revised()
    await typeInto(piece.id, 'It was a Sunday.')
    await tell(piece.id, correction({ claimIds: [piece.claimId] }))
    await articles.submit(room.reporter, piece.id)
    expect(await reviewOf(room.editor, piece.id)).toMatchObject({ notice: correction({ claimIds: [piece.claimId] }) })
    expect((await live(piece.id)).corrections).toEqual([])
    const revisionId = await pinnedRevision(piece.id)
    await articles.approve(room.editor, piece.id, revisionId)
    const before = await db.purge.aggregate({ _max: { id: true } })
    await articles.publish(room.editor, piece.id, revisionId)
    const article = await live(piece.id)
    expect(article.corrections).toMatchObject([{ ...correction(), claimIds: [piece.claimId], at: article.publishedAt }])
    expect(article.correctedAt).toEqual(article.publishedAt)
    expect(await told(piece.id)).toMatchObject([
      { publicationId: article.id, personId: room.editor.personId, language: 'en' },
    ])
    const dropped = await db.purge.findMany({ where: { id: { gt: before._max.id ?? 0n } }, select: { tag: true } })
    expect(dropped.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['corrections', `article:${piece.id}`, 'latest']),
    )
    expect(articleJsonLd(article).correction).toEqual([
      {
        ...{ '@type': 'CorrectionComment', name: 'Correction', text: correction().text },
        datePublished: article.publishedAt.toISOString(),
      },
    ])
  })

  test('is under the seal of the revision: nobody slips another one in after the approval', async () => {
    const piece = await revised()
    await tell(piece.id, correction())
    await articles.submit(room.reporter, piece.id)
    const revisionId = await pinnedRevision(piece.id)
    await articles.approve(room.editor, piece.id, revisionId)
    await tell(piece.id, correction({ text: 'Nothing was wrong.' }), room.editor)
    expect(await stateOf(piece.id)).toBe('draft')
    await expect(articles.publish(room.editor, piece.id, revisionId)).rejects.toThrow()
    // Whoever wrote the words that readers get leaves the approval to others.
    await articles.submit(room.reporter, piece.id)
    await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow()
  })

  test('is told once: the next version begins without one, and says all that was told before', async () => {
    const piece = await revised()
    await tell(piece.id, correction())
    await goesOut(room, piece.id)
    const first = await live(piece.id)
    expect((await reviewOf(room.editor, piece.id)).changedSince).toBe(false)
    await articles.revise(room.reporter, piece.id)
    expect(await noticeNow(piece.id)).toBeNull()
    await typeInto(piece.id, 'A day passed.')
    await tell(piece.id, correction({ kind: 'update', text: 'With what the pilots say.', cause: 'new_facts' }))
    await goesOut(room, piece.id)
    const second = await live(piece.id)
    expect(second.corrections.map(({ kind }) => kind)).toEqual(['update', 'correction'])
    // An update is no correction.
    expect(second.correctedAt).toEqual(first.correctedAt)
    expect(await told(piece.id)).toHaveLength(2)
  })

  test('goes out with a schedule, once', async () => {
    const piece = await revised()
    await tell(piece.id, correction({ kind: 'clarification' }))
    await articles.submit(room.reporter, piece.id)
    const revisionId = await pinnedRevision(piece.id)
    await articles.approve(room.editor, piece.id, revisionId)
    const moment = new Date(Date.now() + 60_000)
    await articles.schedule(room.editor, piece.id, revisionId, moment)
    expect(await told(piece.id)).toEqual([])
    for (const at of [moment, new Date(moment.getTime() + 1000)]) await publishDue(at)
    expect(await told(piece.id)).toMatchObject([{ kind: 'clarification', personId: room.editor.personId }])
  })

  test('without words or cause holds the piece back, and is kept as it is', async () => {
    const piece = await revised()
    await tell(piece.id, correction({ text: '', cause: null }))
    await articles.submit(room.reporter, piece.id)
    await expect(articles.approve(room.editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow(
      'has no words',
    )
    expect(await noticeNow(piece.id)).toEqual(correction({ text: '', cause: null }))
  })

  test('is refused where nobody has read the piece, and about a claim of another one', async () => {
    const [draft, piece, other] = [await report(room), await revised(), await report(room)]
    await expect(tell(draft.id, correction())).rejects.toThrow('No reader has this piece yet')
    await expect(tell(piece.id, correction({ claimIds: [other.claimId] }))).rejects.toThrow('not of this piece')
    await expect(tell(piece.id, correction({ claimIds: [randomUUID()] }))).rejects.toThrow('not of this piece')
    await expect(tell(piece.id, correction({ text: 'x'.repeat(2001) }))).rejects.toThrow('at most 2,000 characters')
    expect(await noticeNow(piece.id)).toBeNull()
  })

  test('is never changed or deleted', async () => {
    const piece = await revised()
    await tell(piece.id, correction())
    await goesOut(room, piece.id)
    const [row] = await told(piece.id)
    await expect(db.correction.update({ where: { id: row?.id ?? '' }, data: { text: 'No.' } })).rejects.toThrow()
    await expect(db.correction.deleteMany({ where: { articleId: piece.id } })).rejects.toThrow()
  })
})

describe('a minor edit', () => {
  test('is for an editor to say, stays hers when others save, and tells readers nothing', async () => {
    const piece = await revised()
    await typeInto(piece.id, 'A comma, moved.')
    await expect(tell(piece.id, { kind: 'minor' })).rejects.toThrow('for an editor of the desk to say')
    await tell(piece.id, { kind: 'minor' }, room.editor)
    await tell(piece.id, { kind: 'minor' }, room.reporter)
    await goesOut(room, piece.id)
    expect(await told(piece.id)).toEqual([])
    expect(await db.publication.findMany({ where: { articleId: piece.id }, orderBy: { number: 'asc' } })).toMatchObject(
      [
        { number: 1, minor: false, correctedAt: null },
        { number: 2, minor: true, correctedAt: null },
      ],
    )
  })
})

test('other words than readers have are warned of until something tells them', async () => {
  const piece = await revised()
  const warned = async () =>
    (await checksOf(room.reporter, piece.id)).find(({ name }) => name === 'silentChange')?.passed
  expect(await warned()).toBe(true)
  await typeInto(piece.id, 'It was a Sunday.')
  expect(await warned()).toBe(false)
  await tell(piece.id, correction())
  expect(await warned()).toBe(true)
})
