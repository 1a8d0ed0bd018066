import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { closePast } from '#lib/past-checks/commands'
import { openPastOf, publishedPast } from '#lib/past-checks/queries'
import { someone, someQuestion } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { eventsOf, inReview, type Newsroom, newsroom, stateOf, typeInto } from '#tests/support/flow'
import { ruled } from '#tests/support/review-steps'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
})
const past = (piece: { id: string; revisionId: string }, actor = room.chief, reason = 'The flood is at the gates.') =>
  articles.publishPast(actor, piece.id, piece.revisionId, reason)
const rows = (articleId: string) => db.passedChecks.findMany({ where: { articleId } })

describe('a chief publishes past what is in the way', () => {
  test('what was submitted, by its revision, with what stood and why on record', async () => {
    const piece = await ruled(room)
    await someQuestion(piece.id, room.checker)
    await past(piece)
    expect(await stateOf(piece.id)).toBe('published')
    expect((await eventsOf(piece.id)).at(-1)).toMatchObject({
      ...{ move: 'publishPast', from: 'in_review', to: 'published', personId: room.chief.personId },
      ...{ revisionId: piece.revisionId, reason: 'The flood is at the gates.' },
    })
    expect(await db.publication.findFirst({ where: { articleId: piece.id, live: true } })).toMatchObject({
      revisionId: piece.revisionId,
    })
    const [open] = await openPastOf(room.editor, piece.id)
    expect(open).toMatchObject({ steps: ['fact_check', 'legal', 'approval'], mayClose: true, by: room.chief.name })
    expect(open?.checks.map(english).join()).toContain('Who counted?')
  })

  test('what is approved, and misses a review', async () => {
    const piece = await inReview(room)
    await articles.approve(room.editor, piece.id, piece.revisionId)
    await someQuestion(piece.id, room.checker)
    await past(piece)
    expect((await rows(piece.id)).map(({ steps }) => steps)).toEqual([[]])
  })

  test('never what has gone on since, or without a reason', async () => {
    const piece = await inReview(room)
    await expect(past(piece, room.chief, '  ')).rejects.toThrow()
    await typeInto(piece.id, 'More is known now.')
    await expect(past(piece)).rejects.toThrow()
    expect(await stateOf(piece.id)).toBe('in_review')
    expect(await rows(piece.id)).toEqual([])
  })

  test('never her own piece', async () => {
    const piece = await inReview(room)
    await db.contributor.create({ data: { articleId: piece.id, personId: room.chief.personId } })
    await expect(past(piece)).rejects.toThrow('somebody else')
  })

  test('nobody else does', async () => {
    const piece = await inReview(room)
    for (const actor of [room.editor, room.reporter]) await expect(past(piece, actor)).rejects.toThrow('not yours')
  })

  test('not past a source off the record', async () => {
    const piece = await inReview(room)
    await articles.takeBack(room.reporter, piece.id)
    await db.attribution.updateMany({
      where: { claim: { articleId: piece.id } },
      data: { terms: 'off_the_record', publicLabel: null },
    })
    await articles.submit(room.reporter, piece.id)
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: piece.id } })
    await expect(past({ id: piece.id, revisionId: revisionId ?? '' })).rejects.toThrow('publish past')
    expect(await stateOf(piece.id)).toBe('in_review')
  })

  test('not under embargo, and not where nothing is in the way', async () => {
    const piece = await inReview(room)
    await articles.setEmbargo(room.editor, piece.id, new Date(Date.now() + 3_600_000))
    await expect(past(piece)).rejects.toThrow('embargo')
    await articles.setEmbargo(room.editor, piece.id, null)
    await articles.approve(room.editor, piece.id, piece.revisionId)
    await expect(past(piece)).rejects.toThrow('Nothing is in the way')
  })

  test('once, however often it is pressed', async () => {
    const piece = await inReview(room)
    const tried = await Promise.allSettled([past(piece), past(piece)])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await rows(piece.id)).toHaveLength(1)
  })
})

describe('it is on the list until somebody closes it', () => {
  test('who did not publish it, with what came of it', async () => {
    const piece = await inReview(room)
    await past(piece)
    const [{ id } = { id: '' }] = await rows(piece.id)
    expect((await home(room.editor)).openPast).toBe(1)
    await expect(closePast(room.chief, id, 'Fine.')).rejects.toThrow('somebody else')
    await expect(closePast(room.editor, id, '')).rejects.toThrow()
    await closePast(room.editor, id, 'The figure held.')
    await expect(closePast(room.editor, id, 'Again.')).rejects.toThrow('already')
    expect((await home(room.editor)).openPast).toBe(0)
    const { open, closed } = await publishedPast(room.editor)
    expect([open, closed.map(({ closed }) => closed?.note)]).toEqual([[], ['The figure held.']])
    expect((await eventsOf(piece.id)).at(-1)).toMatchObject({ move: 'closePast', reason: 'The figure held.' })
  })

  test('as far as one may read the piece', async () => {
    const piece = await inReview(room)
    await past(piece)
    const elsewhere = await someone('editor')
    expect((await publishedPast(elsewhere)).open).toEqual([])
    expect((await publishedPast(room.reporter)).open.map(({ mayClose }) => mayClose)).toEqual([false])
  })

  test('the desk hears of it', async () => {
    const piece = await inReview(room)
    await past(piece)
    const told = await db.notification.findMany({ where: { articleId: piece.id, event: { move: 'publishPast' } } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([room.reporter.personId, room.editor.personId].sort())
  })
})
