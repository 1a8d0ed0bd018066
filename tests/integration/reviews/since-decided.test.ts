import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { DRAFT } from '#lib/comparing/input'
import { comparisonOf } from '#lib/comparing/queries'
import { db } from '#lib/db'
import { demandLegal } from '#lib/review-steps/commands'
import { reviewOf } from '#lib/reviews/queries'
import { beginTextChange } from '#lib/workflow/text-change'
import {
  approved,
  eventsOf,
  inReview,
  type Newsroom,
  newsroom,
  pinnedRevision,
  published,
  stateOf,
  typeInto,
} from '#tests/support/flow'

let room: Newsroom
beforeEach(async () => {
  room = await newsroom()
})
const change = async (articleId: string, words = 'More is known now.', actor = room.reporter) => {
  await db.$transaction((tx) => beginTextChange(tx, { articleId, actor }))
  await typeInto(articleId, words)
}
const since = async (id: string, actor = room.editor) => (await reviewOf(actor, id)).sinceDecided

describe('after an approval has fallen', () => {
  test('the review says what took it, and shows what changed since', async () => {
    const piece = await approved(room)
    expect(await since(piece.id)).toBeNull()
    await change(piece.id)
    const shown = await since(piece.id)
    expect(shown).toMatchObject({ number: 1, approvedBy: room.editor.name })
    expect(shown?.voided?.reason).toBe(`${room.reporter.name} changed the text or its evidence.`)
    expect(shown?.isIntact).toBe(true)
    const { text } = await comparisonOf(room.editor, piece.id, { from: shown?.number ?? 0, to: DRAFT })
    expect(text.added).toBe(4)
    expect(JSON.stringify(text.text)).toContain('More is known now.')
    await articles.submit(room.reporter, piece.id)
    expect(await since(piece.id)).toMatchObject({ number: 1, approvedBy: room.editor.name })
  })

  test('one click approves the text on the screen: submitted and approved, each on record', async () => {
    const piece = await approved(room)
    await change(piece.id)
    const { approveAnew } = await reviewOf(room.editor, piece.id)
    await articles.approveAnew(room.editor, piece.id, approveAnew ?? '')
    expect(await stateOf(piece.id)).toBe('approved')
    const events = await eventsOf(piece.id)
    expect(events.slice(-2).map(({ move, personId }) => [move, personId])).toEqual([
      ['submit', room.editor.personId],
      ['approve', room.editor.personId],
    ])
    expect(events.at(-1)?.revisionId).toBe(await pinnedRevision(piece.id))
    expect(await since(piece.id)).toBeNull()
  })

  test('never another text than the one on the screen', async () => {
    const piece = await approved(room)
    await change(piece.id)
    const { approveAnew } = await reviewOf(room.editor, piece.id)
    await typeInto(piece.id, 'And more.')
    await expect(articles.approveAnew(room.editor, piece.id, approveAnew ?? '')).rejects.toThrow('changed since')
    expect(await stateOf(piece.id)).toBe('draft')
  })

  test('not by whoever changed it, nor past a blocker or a missing review, and nothing is half-made', async () => {
    const piece = await approved(room)
    await change(piece.id, 'A word of mine.', room.editor)
    expect((await reviewOf(room.editor, piece.id)).approveAnew).toBeNull()
    const { approveAnew } = await reviewOf(room.chief, piece.id)
    await expect(articles.approveAnew(room.editor, piece.id, approveAnew ?? '')).rejects.toThrow('somebody else')
    await demandLegal(room.chief, piece.id, 'It names a minister.')
    expect((await reviewOf(room.chief, piece.id)).approveAnew).toBeNull()
    await expect(articles.approveAnew(room.chief, piece.id, approveAnew ?? '')).rejects.toThrow('Legal')
    expect(await stateOf(piece.id)).toBe('draft')
    expect((await eventsOf(piece.id)).filter(({ move }) => move === 'submit')).toHaveLength(1)
  })

  test('it is no way around submitting what was never approved', async () => {
    const piece = await inReview(room)
    await articles.takeBack(room.reporter, piece.id)
    await expect(articles.approveAnew(room.editor, piece.id, 'a'.repeat(64))).rejects.toThrow('No approval')
  })
})

describe('whoever asked for changes', () => {
  test('sees what changed since the revision that she decided on, and nobody else does', async () => {
    const piece = await inReview(room)
    await articles.requestChanges(room.editor, piece.id, 'Who says so?')
    await change(piece.id)
    await articles.submit(room.reporter, piece.id)
    expect(await since(piece.id)).toMatchObject({ number: 1, approvedBy: null, voided: null })
    expect(await since(piece.id, room.chief)).toBeNull()
  })
})

test('a claim that got another standing is a change, though no word differs', async () => {
  const piece = await inReview(room)
  await articles.requestChanges(room.editor, piece.id, 'Who says so?')
  await db.claim.update({ where: { id: piece.claimId }, data: { standing: 'verified' } })
  await articles.submit(room.reporter, piece.id)
  expect(await since(piece.id)).toMatchObject({ number: 1, isIntact: true })
  const { text, claims } = await comparisonOf(room.editor, piece.id, { from: 1, to: 2 })
  expect([text.same, claims.map(({ standing }) => standing)]).toEqual([true, ['verified']])
})

test('the same content submitted again is no change', async () => {
  const piece = await inReview(room)
  await articles.requestChanges(room.editor, piece.id, 'Who says so?')
  await articles.submit(room.reporter, piece.id)
  expect(await since(piece.id)).toBeNull()
})

test('what went out ends it: then the difference from what readers have is what counts', async () => {
  const piece = await published(room)
  await articles.revise(room.reporter, piece.id)
  await change(piece.id)
  expect(await since(piece.id)).toBeNull()
})
