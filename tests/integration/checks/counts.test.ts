/** What stands in the way of open pieces is counted by the worker, and cards of the board say so. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'
import { openBlockers } from '#lib/checks/all'
import { countDueChecks, waive } from '#lib/checks/commands'
import { checkCountsOf, checksOf } from '#lib/checks/queries'
import { db } from '#lib/db'
import { ask } from '#lib/questions/commands'
import { approved, inReview, type Newsroom, newsroom, pinnedRevision, report } from '#tests/support/flow'
import { statementsOf } from '#tests/support/statements'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const SECOND = 1_000
const later = (seconds: number) => new Date(Date.now() + seconds * SECOND)
/** As the worker does it, until nothing is left. */
async function counted(id: string, now = new Date()) {
  let more = true
  while (more) more = await countDueChecks(now)
  return (await checkCountsOf([id])).get(id)
}
const cardOf = async (id: string) =>
  boardShown(await board(room.chief, {}), 'en', new Date())
    .columns.flatMap(({ cards }) => cards)
    .find((card) => card.id === id)

describe('what stands in the way of a piece', () => {
  test('is counted as its checks say, with the first of them, and stands on its card', async () => {
    const { id, claimId } = await report(room)
    expect(await counted(id)).toEqual({ state: 'draft', blockers: 0, first: null })
    expect((await cardOf(id))?.checks).toEqual({ blockers: 0, first: null })

    await db.attribution.deleteMany({ where: { claimId } })
    await db.articleTag.deleteMany({ where: { articleId: id } })
    const now = await counted(id, later(11))
    const open = openBlockers(await checksOf(room.chief, id))
    expect(open.length).toBeGreaterThanOrEqual(2)
    expect(now).toEqual({ state: 'draft', blockers: open.length, first: open[0]?.message })
    const { checks } = (await cardOf(id)) ?? {}
    expect(checks?.blockers).toBe(open.length)
    expect(checks?.first).toMatch(/\w+ \w+/)
  })

  test('is not counted with each key: ten seconds lie between two counts of a draft that somebody writes', async () => {
    const { id } = await report(room)
    await counted(id)
    await db.draft.update({ where: { articleId: id }, data: { headline: '' } })
    await db.articleTag.deleteMany({ where: { articleId: id } })
    expect(await counted(id, later(5))).toMatchObject({ blockers: 0 })
    expect((await counted(id, later(11)))?.blockers).toBeGreaterThan(0)
  })

  test('changes at once while a piece is in review, with a question and a waiver', async () => {
    const { id, claimId } = await inReview(room)
    expect(await counted(id)).toMatchObject({ state: 'in_review', blockers: 0 })
    await ask(room.editor, id, { text: 'Who counted?', claimId: null })
    expect(await counted(id)).toMatchObject({ blockers: 1 })
    await db.question.updateMany({ where: { articleId: id }, data: { resolvedAt: new Date(), answer: 'The office.' } })
    expect(await counted(id)).toMatchObject({ blockers: 0 })

    // What is decided on is the revision: its claim had a source.
    await db.attribution.deleteMany({ where: { claimId } })
    expect(await counted(id)).toMatchObject({ blockers: 0 })
    await articles.updateReview(room.reporter, id)
    expect(await counted(id)).toMatchObject({ blockers: 1 })
    await waive(room.editor, id, 'claimSource', claimId, 'Everybody saw it.')
    expect(await counted(id)).toMatchObject({ blockers: 0 })
  })

  test('is said of the state in which it was counted alone, and of nothing that is out', async () => {
    const piece = await approved(room)
    await counted(piece.id)
    expect((await cardOf(piece.id))?.checks).toEqual({ blockers: 0, first: null })
    await articles.requestChanges(room.editor, piece.id, 'Who says so?')
    expect((await cardOf(piece.id))?.checks).toBeNull()
    await counted(piece.id)
    expect((await cardOf(piece.id))?.checks).toEqual({ blockers: 0, first: null })
    const out = await approved(room)
    await counted(out.id)
    await articles.publish(room.editor, out.id, await pinnedRevision(out.id))
    await counted(out.id)
    expect((await cardOf(out.id))?.checks).toBeNull()
    expect(await db.checkCount.count({ where: { articleId: out.id } })).toBe(0)
    expect(await db.checkToCount.count({ where: { articleId: out.id } })).toBe(0)
  })

  test('is counted again within the hour, for what no row of the piece tells', async () => {
    const { id } = await report(room)
    await counted(id)
    await db.checkCount.update({ where: { articleId: id }, data: { blockers: 7 } })
    expect(await counted(id, later(60))).toMatchObject({ blockers: 7 })
    expect(await counted(id, later(3_601))).toMatchObject({ blockers: 0 })
  })

  test('is unknown of a draft of a newer program, and keeps nobody else from being counted', async () => {
    const [newer, other] = [await report(room), await report(room)]
    await db.draft.update({ where: { articleId: newer.id }, data: { schemaVersion: 9_999 } })
    expect(await counted(newer.id)).toEqual({ state: 'draft', blockers: null, first: null })
    expect(await counted(other.id)).toMatchObject({ blockers: 0 })
    expect((await cardOf(newer.id))?.checks).toBeNull()
    await db.draft.update({ where: { articleId: newer.id }, data: { schemaVersion: 1 } })
  })
})

test('a board asks no more with more cards', async () => {
  const statements = async () => (await statementsOf(() => board(room.chief, {}))).length
  const before = await statements()
  for (let more = 0; more < 5; more += 1) await counted((await inReview(room)).id)
  expect(await statements()).toBe(before)
})
