/** A live piece that is put right: who is asked, and what she sees first. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import type { NoticeKind } from '#lib/corrections/notice'
import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { reviewOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { someone } from '#tests/support/articles'
import { inReview, type Newsroom, newsroom, published, sayInstead } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function submittedAgain(kind: NoticeKind | null) {
  const piece = await published(room)
  await articles.revise(room.reporter, piece.id)
  await sayInstead(piece.id, 'nobody knows', 'nobody can tell')
  const { version } = await articleToEdit(room.reporter, piece.id)
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  const notice = kind && { kind, text: 'It closed on Sunday.', cause: 'our_error' as const, claimIds: [] }
  await articles.saveDetails(room.reporter, piece.id, version, { ...details, notice })
  await articles.submit(room.reporter, piece.id)
  return piece
}

const askedOf = async (articleId: string) => {
  const { id: eventId } = await db.workflowEvent.findFirstOrThrow({
    where: { articleId, move: 'submit' },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  return db.notification.findMany({ where: { eventId, kind: 'review' }, select: { personId: true, mailAt: true } })
}

describe('a correction of a live piece', () => {
  test('is asked of the editors of the desk and of every chief, by a mail at once', async () => {
    const chief = await someone('chief')
    const asked = await askedOf((await submittedAgain('correction')).id)
    const ids = asked.map(({ personId }) => personId)
    expect(ids).toEqual(expect.arrayContaining([room.editor.personId, room.chief.personId, chief.personId]))
    expect(ids).not.toContain(room.reporter.personId)
    for (const { mailAt } of asked) expect(mailAt?.getTime()).toBeLessThanOrEqual(Date.now())
  })

  test.each(['update', null] as const)('but with %s it is a review like any other', async (kind) => {
    const asked = await askedOf((await submittedAgain(kind)).id)
    expect(asked.map(({ personId }) => personId)).toEqual([room.editor.personId])
    expect(asked[0]?.mailAt?.getTime()).toBeGreaterThan(Date.now())
  })

  test('comes first among what waits for review, however long the others wait', async () => {
    const older = await inReview(room)
    const urgent = await submittedAgain('clarification')
    const waiting = (await home(room.editor)).toReview
    const at = (id: string) => waiting.findIndex((each) => each.id === id)
    expect(waiting[at(urgent.id)]).toMatchObject({ urgent: true })
    expect(waiting[at(older.id)]).toMatchObject({ urgent: false })
    expect(at(urgent.id)).toBeLessThan(at(older.id))
  })

  test('is shown as what it says otherwise than what readers have, and needs a second person like any change', async () => {
    const piece = await submittedAgain('correction')
    const review = await reviewOf(room.editor, piece.id)
    expect(JSON.stringify(review.differs)).toMatch(/"removed".*|"added"/)
    expect(review.moves).toContain('approve')
    expect((await reviewOf(room.reporter, piece.id)).moves).not.toContain('approve')
    const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: piece.id } })
    await expect(articles.approve(room.reporter, piece.id, revisionId ?? '')).rejects.toThrow()
    await articles.approve(room.editor, piece.id, revisionId ?? '')
    await articles.publish(room.editor, piece.id, revisionId ?? '')
    expect((await reviewOf(room.editor, piece.id)).differs).toBeNull()
  })
})
