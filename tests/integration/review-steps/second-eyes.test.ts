/** Several reviews are several people’s, whichever way somebody goes. */
import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { closePast } from '#lib/past-checks/commands'
import { publishedPast } from '#lib/past-checks/queries'
import { addReviewRule, demandLegal, giveStep, takeStepBack } from '#lib/review-steps/commands'
import { reviewOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { beginTextChange } from '#lib/workflow/text-change'
import { someDesk, someone } from '#tests/support/articles'
import {
  approved,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  report,
  sayInstead,
  stateOf,
} from '#tests/support/flow'
import { ruled } from '#tests/support/review-steps'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
})

const bothReviews = async () => {
  const piece = await ruled(room)
  await giveStep(room.checker, piece.id, { kind: 'fact_check', revisionId: piece.revisionId })
  await giveStep(piece.lawyer, piece.id, { kind: 'legal', revisionId: piece.revisionId })
  await articles.approve(room.editor, piece.id, piece.revisionId)
  return piece
}

describe('who approved a piece', () => {
  test('does not read it for the law as well, when that is demanded afterwards', async () => {
    const piece = await inReview(room)
    await articles.approve(room.chief, piece.id, piece.revisionId)
    await demandLegal(room.editor, piece.id, 'It names a minister.')
    const legal = { kind: 'legal' as const, revisionId: piece.revisionId }
    await expect(giveStep(room.chief, piece.id, legal)).rejects.toThrow('another')
    const other = await someone('chief', [room.deskId])
    await giveStep(other, piece.id, legal)
    await articles.publish(room.editor, piece.id, piece.revisionId)
    expect(await stateOf(piece.id)).toBe('published')
  })

  test('does not step in for a review that somebody takes back', async () => {
    const piece = await bothReviews()
    await takeStepBack(piece.lawyer, piece.id, 'legal')
    await db.reviewStep.updateMany({ where: { ruleId: piece.ruleId, kind: 'legal' }, data: { roles: ['editor'] } })
    const legal = { kind: 'legal' as const, revisionId: piece.revisionId }
    await expect(giveStep(room.editor, piece.id, legal)).rejects.toThrow('another')
  })

  test('and whoever it is of hears of a review that is taken back, and nobody takes one back of a live piece', async () => {
    const piece = await bothReviews()
    await articles.schedule(room.editor, piece.id, piece.revisionId, new Date(Date.now() + 3_600_000))
    const told = () => db.notification.findMany({ where: { articleId: piece.id, event: { move: 'stepTakenBack' } } })
    await takeStepBack(piece.lawyer, piece.id, 'legal')
    expect((await told()).map(({ personId }) => personId)).toEqual(
      expect.arrayContaining([room.editor.personId, room.reporter.personId]),
    )
    await giveStep(piece.lawyer, piece.id, { kind: 'legal', revisionId: piece.revisionId })
    await articles.unschedule(room.editor, piece.id)
    await articles.publish(room.editor, piece.id, piece.revisionId)
    await expect(takeStepBack(piece.lawyer, piece.id, 'legal')).rejects.toThrow('moved on')
  })
})

test('who moves a piece to a desk that asks for other reviews does not approve it there', async () => {
  const piece = await ruled(room)
  const other = await someDesk()
  const editor = await someone('editor', [room.deskId, other])
  const { version } = await db.article.findUniqueOrThrow({ where: { id: piece.id } })
  const details = await db.$transaction((tx) => detailsOf(tx, piece.id))
  await articles.saveDetails(editor, piece.id, version, { ...details, deskId: other })
  await articles.updateReview(editor, piece.id)
  await expect(articles.approve(editor, piece.id, await pinnedRevision(piece.id))).rejects.toThrow()
  expect(await stateOf(piece.id)).toBe('in_review')
})

test('a rule names no editor who can’t open its pieces', async () => {
  const lawyer = await someone('editor', [await someDesk()])
  const rule = (deskId: string | null) => ({
    ...{ deskId, profile: 'interview' as const },
    steps: [
      { kind: 'legal' as const, onDemand: false, roles: [], personIds: [lawyer.personId] },
      { kind: 'approval' as const, onDemand: false, roles: ['editor' as const, 'chief' as const], personIds: [] },
    ],
  })
  for (const deskId of [room.deskId, null])
    await expect(addReviewRule(room.chief, rule(deskId))).rejects.toThrow(lawyer.name)
})

test('who wrote in a piece does not close that it went out past its checks', async () => {
  const writer = await someone('editor', [room.deskId])
  const piece = await report(room)
  await db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor: writer }))
  await articles.submit(room.reporter, piece.id)
  await articles.publishPast(room.chief, piece.id, await pinnedRevision(piece.id), 'The dam is breaking.')
  const { id } = await db.passedChecks.findFirstOrThrow({ where: { articleId: piece.id } })
  const mayClose = async (actor: typeof writer) =>
    (await publishedPast(actor)).open.find((one) => one.id === id)?.mayClose
  await expect(closePast(writer, id, 'It was right.')).rejects.toThrow('somebody else')
  expect([await mayClose(writer), await mayClose(room.editor)]).toEqual([false, true])
  await closePast(room.editor, id, 'It was right.')
})

test('an approval given anew is of the address that was on the screen', async () => {
  const piece = await approved(room)
  const { slug } = await db.article.findUniqueOrThrow({ where: { id: piece.id } })
  await db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor: room.reporter }))
  await sayInstead(piece.id, 'Harbour closes', 'Fire destroys')
  const { approveAnew } = await reviewOf(room.editor, piece.id)
  await articles.approveAnew(room.editor, piece.id, approveAnew ?? expect.fail('it can’t be approved anew'))
  expect((await db.article.findUniqueOrThrow({ where: { id: piece.id } })).slug).toBe(slug)
  expect(await stateOf(piece.id)).toBe('approved')
})
