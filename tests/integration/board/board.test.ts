import { beforeAll, describe, expect, test } from 'vitest'
import { assign } from '#lib/assignments/commands'
import type { Actor } from '#lib/auth/actor'
import { columnStates } from '#lib/board/columns'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'
import { db } from '#lib/db'
import { Refusal } from '#lib/errors'
import type { State } from '#lib/generated/prisma/enums'
import { message } from '#lib/messages/message'
import { someArticle, someDesk, someone } from '#tests/support/articles'
import { approved, inReview, type Newsroom, newsroom, published, type Report, report } from '#tests/support/flow'
import { statementsOf } from '#tests/support/statements'

let room: Newsroom
let pieces: Record<'draft' | 'in_review' | 'approved' | 'published', Report>

beforeAll(async () => {
  room = await newsroom()
  pieces = {
    draft: await report(room),
    in_review: await inReview(room),
    approved: await approved(room),
    published: await published(room),
  }
})

const column = async (actor: Actor, state: State, filters = {}) =>
  (await board(actor, filters)).columns.find((each) => each.state === state)?.articles ?? []
const ids = async (...asked: Parameters<typeof column>) => (await column(...asked)).map(({ id }) => id)

describe('the board', () => {
  test('has each piece in the column of its state', async () => {
    expect((await board(room.editor, {})).columns.map(({ state }) => state)).toEqual(columnStates)
    for (const [state, { id }] of Object.entries(pieces)) expect(await ids(room.editor, state as State)).toEqual([id])
  })

  test('shows reporters their own pieces, editors those of their desks, and what nobody has worked on to nobody else', async () => {
    const elsewhere = await someArticle({ by: room.chief, deskId: await someDesk(), state: 'in_review' })
    const untouched = await someArticle({ by: room.chief, deskId: room.deskId })
    expect(await ids(room.editor, 'in_review')).not.toContain(elsewhere)
    expect(await ids(room.chief, 'in_review')).toContain(elsewhere)
    expect(await ids(await someone('reporter', [room.deskId]), 'in_review')).toEqual([])
    expect(await ids(room.editor, 'draft')).not.toContain(untouched)
    expect(await ids(room.chief, 'draft')).toContain(untouched)
  })

  test('knows for each piece the moves that this person may make, and says why she may not approve', async () => {
    const [hers] = await column(room.reporter, 'in_review')
    expect(hers).toMatchObject({
      moves: ['updateReview', 'takeBack', 'spike'],
      notApproved: message('workflow.notYours'),
    })
    const [theirs] = await column(room.editor, 'in_review')
    expect(theirs?.moves).toContain('approve')
    expect(theirs?.notApproved).toBeNull()
    await db.contributor.create({ data: { articleId: pieces.in_review.id, personId: room.chief.personId } })
    const mine = (await column(room.chief, 'in_review')).find(({ id }) => id === pieces.in_review.id)
    expect(mine?.notApproved).toEqual(message('workflow.secondEyes'))
  })

  test('is narrowed as the list is, and refuses filters that are none', async () => {
    const { personId } = room.reporter
    expect(await ids(room.chief, 'approved', { authorId: personId, profile: 'news', language: 'en' })).toEqual([
      pieces.approved.id,
    ])
    expect(await ids(room.chief, 'approved', { authorId: personId, profile: 'opinion' })).toEqual([])
    expect(await ids(room.chief, 'published', { tagId: room.tagId })).toEqual([pieces.published.id])
    expect(await ids(room.chief, 'published', { deskId: await someDesk() })).toEqual([])
    await expect(board(room.chief, { deskId: 'none' })).rejects.toBeInstanceOf(Refusal)
    await expect(board(room.chief, { state: 'draft' } as never)).rejects.toBeInstanceOf(Refusal)
  })

  test('has room for twenty pieces in a column, and says that there are more', async () => {
    const deskId = await someDesk()
    for (let count = 0; count < 21; count++) await someArticle({ by: room.chief, deskId, state: 'in_review' })
    const full = (await board(room.chief, { deskId })).columns.find(({ state }) => state === 'in_review')
    expect(full).toMatchObject({ more: true })
    expect(full?.articles).toHaveLength(20)
    expect((await board(room.editor, {})).columns.find(({ state }) => state === 'in_review')).toMatchObject({
      more: false,
    })
  })

  test('asks the database as often, however many pieces are on it', async () => {
    const asked = async () => (await statementsOf(() => board(room.editor, {}))).length
    const few = await asked()
    for (let count = 0; count < 5; count++)
      await someArticle({ by: room.editor, deskId: room.deskId, state: 'in_review' })
    expect(await asked()).toBe(few)
  })

  test('says until when something is still to do about a piece', async () => {
    const { id } = await inReview(room)
    const due = async (now: string) =>
      boardShown(await board(room.reporter, {}), 'en', new Date(now))
        .columns.flatMap(({ cards }) => cards)
        .find((card) => card.id === id)?.due
    expect(await due('2031-11-03T11:00Z')).toBeNull()
    const edit = { task: 'editor', personId: room.editor.personId, dueAt: '2031-11-03T10:00:00Z' } as const
    await assign(room.editor, id, edit)
    expect(await due('2031-11-03T09:00Z')).toMatchObject({ kind: 'due', late: false })
    expect(await due('2031-11-03T11:00Z')).toMatchObject({ kind: 'due', late: true })
  })

  test('says how long a piece has stood where it is, and that its moment has passed', async () => {
    const id = await someArticle({ by: room.chief, deskId: await someDesk(), state: 'scheduled' })
    const [now, due] = [new Date('2026-11-28T12:00Z'), new Date('2026-11-28T11:30Z')]
    const since = new Date('2026-11-25T12:00Z')
    await db.draft.update({ where: { articleId: id }, data: { stateSince: since, scheduledFor: due } })
    const shown = boardShown(await board(room.chief, {}), 'en', now)
    const card = shown.columns.flatMap(({ cards }) => cards).find((each) => each.id === id)
    expect(card).toMatchObject({
      age: '3 days',
      due: { late: true, at: { at: due.toISOString() } },
      authors: room.chief.name,
    })
  })
})
