import { beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { giveStep, takeStepBack } from '#lib/review-steps/commands'
import { reviewOf } from '#lib/reviews/queries'
import { publishDue } from '#lib/schedules/commands'
import { beginTextChange } from '#lib/workflow/text-change'
import { english } from '#tests/support/english'
import { eventsOf, inReview, type Newsroom, newsroom, pinnedRevision, stateOf, typeInto } from '#tests/support/flow'
import { type Reviewed, ruled, writeDetailsOf } from '#tests/support/review-steps'

let room: Newsroom
let piece: Reviewed
beforeEach(async () => {
  room = await newsroom()
  piece = await ruled(room)
})
const word = (kind: 'fact_check' | 'legal') => ({ kind, revisionId: piece.revisionId })
const both = async () => {
  await giveStep(room.checker, piece.id, word('fact_check'))
  await giveStep(piece.lawyer, piece.id, word('legal'))
}
const change = (actor = room.reporter) => db.$transaction((tx) => beginTextChange(tx, { articleId: piece.id, actor }))
const moves = async () => (await eventsOf(piece.id)).map(({ move }) => move)

describe('the approval', () => {
  test('is given only when the reviews before it are there, in their order', async () => {
    await expect(articles.approve(room.editor, piece.id, piece.revisionId)).rejects.toThrow('Fact-check')
    await expect(giveStep(piece.lawyer, piece.id, word('legal'))).rejects.toThrow('Fact-check')
    await giveStep(room.checker, piece.id, word('fact_check'))
    await expect(articles.approve(room.editor, piece.id, piece.revisionId)).rejects.toThrow('Legal')
    await giveStep(piece.lawyer, piece.id, word('legal'))
    await articles.approve(room.editor, piece.id, piece.revisionId)
    expect(await stateOf(piece.id)).toBe('approved')
    expect(await moves()).toEqual(['submit', 'stepGiven', 'stepGiven', 'approve'])
  })

  test('is not theirs who gave a review', async () => {
    await both()
    await expect(articles.approve(piece.lawyer, piece.id, piece.revisionId)).rejects.toThrow('another review')
  })
})

describe('a word', () => {
  test('names the revision by its seal, and is on the timeline with its note', async () => {
    await giveStep(room.checker, piece.id, { ...word('fact_check'), note: 'Called the port office.' })
    const { hash } = await db.revision.findUniqueOrThrow({ where: { id: piece.revisionId } })
    const [stored] = await db.reviewWord.findMany({ where: { articleId: piece.id } })
    expect(Buffer.from(stored?.hash ?? []).equals(Buffer.from(hash))).toBe(true)
    const event = (await eventsOf(piece.id)).at(-1)
    expect(event).toMatchObject({ move: 'stepGiven', personId: room.checker.personId, revisionId: piece.revisionId })
    expect(event?.reason).toBe('Fact-check: Called the port office.')
  })

  test('is given for what the piece says now, and for nothing else', async () => {
    await typeInto(piece.id, 'More is known now.')
    await expect(giveStep(room.checker, piece.id, word('fact_check'))).rejects.toThrow()
    const other = { ...word('fact_check'), revisionId: crypto.randomUUID() }
    await expect(giveStep(room.checker, piece.id, other)).rejects.toThrow()
    expect(await db.reviewWord.count({ where: { articleId: piece.id } })).toBe(0)
  })

  test('is one alone, however many give it at once', async () => {
    const other = piece.secondChecker
    const tried = await Promise.allSettled([
      giveStep(room.checker, piece.id, word('fact_check')),
      giveStep(other, piece.id, word('fact_check')),
    ])
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.reviewWord.count({ where: { articleId: piece.id } })).toBe(1)
  })

  test('can be taken back by whoever gave it, and by nobody else', async () => {
    await giveStep(room.checker, piece.id, word('fact_check'))
    await expect(takeStepBack(room.chief, piece.id, 'fact_check')).rejects.toThrow('no review of yours')
    await takeStepBack(room.checker, piece.id, 'fact_check')
    await expect(articles.approve(room.editor, piece.id, piece.revisionId)).rejects.toThrow('Fact-check')
    expect((await moves()).at(-1)).toBe('stepTakenBack')
  })
})

describe('when the text changes', () => {
  test('every word falls at once, says what took it, and tells whoever gave it', async () => {
    await both()
    await change()
    const words = await db.reviewWord.findMany({ where: { articleId: piece.id } })
    expect(words.map(({ fellAt, fellById }) => [fellAt !== null, fellById])).toEqual([
      [true, room.reporter.personId],
      [true, room.reporter.personId],
    ])
    const fell = (await eventsOf(piece.id)).filter(({ move }) => move === 'stepFell')
    expect(fell).toHaveLength(1)
    expect(fell[0]?.reason).toBe(`Fact-check, Legal: ${room.reporter.name} changed the text or its evidence.`)
    const told = await db.notification.findMany({ where: { eventId: fell[0]?.id ?? '' } })
    expect(told.map(({ personId }) => personId).sort()).toEqual([room.checker.personId, piece.lawyer.personId].sort())
  })

  test('a second change fells nothing more', async () => {
    await both()
    await change()
    await change()
    expect((await moves()).filter((move) => move === 'stepFell')).toHaveLength(1)
  })

  test('an approval falls with them, and the approver still hears of it at home', async () => {
    await both()
    await articles.approve(room.editor, piece.id, piece.revisionId)
    await change()
    expect(await stateOf(piece.id)).toBe('draft')
    expect((await moves()).slice(-2)).toEqual(['stepFell', 'voidApproval'])
    expect((await home(room.editor)).fallen.map(({ id }) => id)).toEqual([piece.id])
  })

  test('details void them as well', async () => {
    await both()
    await writeDetailsOf(room.reporter, piece.id)
    expect((await moves()).at(-1)).toBe('stepFell')
  })

  test('the review shows what fell and why, and asks for it anew with the next revision', async () => {
    await giveStep(room.checker, piece.id, word('fact_check'))
    await change()
    await typeInto(piece.id, 'More is known now.')
    await articles.updateReview(room.reporter, piece.id)
    const { steps } = await reviewOf(room.checker, piece.id)
    expect(steps.fallen.map(({ kind, name, why }) => [kind, name, english(why)])).toEqual([
      ['fact_check', room.checker.name, `${room.reporter.name} changed the text or its evidence.`],
    ])
    expect(steps.steps.map(({ kind, word, next, mayGive }) => [kind, word, next, mayGive])).toEqual([
      ['fact_check', null, true, true],
      ['legal', null, false, false],
      ['approval', null, false, false],
    ])
    piece = { ...piece, revisionId: await pinnedRevision(piece.id) }
    await giveStep(room.checker, piece.id, word('fact_check'))
    expect((await reviewOf(room.checker, piece.id)).steps.fallen).toEqual([])
  })

  test('the same text taken back and submitted again keeps its words', async () => {
    await giveStep(room.checker, piece.id, word('fact_check'))
    await articles.takeBack(room.reporter, piece.id)
    await articles.submit(room.reporter, piece.id)
    expect((await reviewOf(room.checker, piece.id)).steps.steps[0]?.word?.name).toBe(room.checker.name)
  })
})

describe('a review that becomes needed after the approval', () => {
  test('holds the piece back until it is given', async () => {
    const plain = await inReview(await newsroom())
    const { chief } = room
    await articles.approve(chief, plain.id, plain.revisionId)
    const { deskId } = await db.article.findUniqueOrThrow({ where: { id: plain.id } })
    await db.reviewRule.create({
      data: {
        ...{ deskId, changedById: chief.personId },
        steps: { create: { position: 0, kind: 'fact_check', roles: ['fact_checker'] } },
      },
    })
    await expect(articles.publish(chief, plain.id, plain.revisionId)).rejects.toThrow('Fact-check')
    await giveStep(room.checker, plain.id, { kind: 'fact_check', revisionId: plain.revisionId })
    await articles.publish(chief, plain.id, plain.revisionId)
    expect(await stateOf(plain.id)).toBe('published')
  })

  test('keeps a scheduled piece from going out, and says so', async () => {
    await both()
    await articles.approve(room.editor, piece.id, piece.revisionId)
    const moment = new Date(Date.now() + 60_000)
    await articles.schedule(room.editor, piece.id, piece.revisionId, moment)
    await takeStepBack(piece.lawyer, piece.id, 'legal')
    await publishDue(new Date(moment.getTime() + 1000))
    expect(await stateOf(piece.id)).toBe('approved')
    expect((await eventsOf(piece.id)).at(-1)?.reason).toContain('Legal')
  })
})

test('whose review is next is told, once it is her turn', async () => {
  const told = async (personId: string) =>
    db.notification.count({ where: { articleId: piece.id, personId, kind: 'step' } })
  expect([await told(room.checker.personId), await told(piece.lawyer.personId)]).toEqual([1, 0])
  await giveStep(room.checker, piece.id, word('fact_check'))
  expect(await told(piece.lawyer.personId)).toBe(1)
})
