/** The public history of a piece: what each publication was, what two of them say otherwise, and what nobody outside learns by it. */
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { articleToEdit } from '#lib/articles/queries'
import { beginThreadOnPiece } from '#lib/comments/commands'
import type { Notice } from '#lib/corrections/notice'
import { db } from '#lib/db'
import { cacheTag } from '#lib/publications/cache-tags'
import { reviewOf } from '#lib/reviews/queries'
import { detailsOf } from '#lib/revisions/now'
import { elsewhere } from '#lib/site/article/queries'
import { comparisonIn, historyAt } from '#lib/site/history/queries'
import { lettersOf } from '#lib/text/json'
import { addressOf, goesOut, type Newsroom, newsroom, published, sayInstead, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function changed(id: string, before: string, after: string, notice: Notice | null): Promise<void> {
  await articles.revise(room.reporter, id)
  await sayInstead(id, before, after)
  // Whoever writes the words of a notice approves none of it; whether a change is minor, an editor says.
  const by = notice?.kind === 'minor' ? room.editor : room.reporter
  const { version } = await articleToEdit(by, id)
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  await articles.saveDetails(by, id, version, { ...details, notice })
  await articles.submit(room.reporter, id)
  const { revisionId } = await db.draft.findUniqueOrThrow({ where: { articleId: id } })
  await articles.approve(room.chief, id, revisionId ?? '')
  await articles.publish(room.chief, id, revisionId ?? '')
}

const corrected: Notice = { kind: 'correction', text: 'It closed on Sunday.', cause: 'our_error', claimIds: [] }

async function historyOf(id: string) {
  const { language, slug } = await addressOf(id)
  const history = await historyAt(language, slug)
  if (!history) throw new Error('This piece has no history.')
  return history
}

describe('the history of a piece', () => {
  test('has every publication with its time and what was said of it, and marks the minor ones', async () => {
    const piece = await published(room)
    await changed(piece.id, 'nobody knows', 'nobody can tell', { kind: 'minor' })
    await changed(piece.id, 'The harbour closed', 'The old harbour closed', corrected)
    const { versions } = await historyOf(piece.id)
    expect(versions).toMatchObject([
      { number: 3, minor: false, hidden: null, corrections: [{ kind: 'correction', text: corrected.text }] },
      { number: 2, minor: true, corrections: [] },
      { number: 1, minor: false, headline: piece.headline, corrections: [] },
    ])
    expect(versions[0]?.publishedAt.getTime()).toBeGreaterThanOrEqual(versions[2]?.publishedAt.getTime() ?? Infinity)
  })

  test('compares any two of them, word by word', async () => {
    const piece = await published(room)
    await changed(piece.id, 'nobody knows', 'nobody can tell', { kind: 'minor' })
    await changed(piece.id, 'for how long', 'until when', corrected)
    const history = await historyOf(piece.id)
    const whole = await comparisonIn(history, 1, 3)
    expect(whole).toMatchObject({ from: { number: 1 }, to: { number: 3 }, differs: true, authors: null, lead: null })
    expect(whole?.changes).toEqual({ added: 4, removed: 4 })
    expect((await comparisonIn(history, 1, 2))?.changes).toEqual({ added: 2, removed: 1 })
    expect(await comparisonIn(history, 1, 4)).toBeNull()
    expect(await comparisonIn(history, 2, 2)).toBeNull()
  })

  test('tells nothing that no publication showed', async () => {
    const secret = `whispered-${randomUUID().slice(0, 8)}`
    const piece = await published(room)
    const kept = await db.source.create({ data: { kind: 'person', name: `Kept ${secret}`, slug: `kept-${secret}` } })
    await db.attribution.create({
      data: {
        claimId: piece.claimId,
        sourceId: kept.id,
        terms: 'on_background',
        publicLabel: 'an official',
        excerpt: `excerpt ${secret}`,
        createdById: room.reporter.personId,
      },
    })
    await beginThreadOnPiece(room.editor, piece.id, { text: `comment ${secret}` })
    await changed(piece.id, 'nobody knows', 'nobody can tell', corrected)
    await articles.revise(room.reporter, piece.id)
    await typeInto(piece.id, `draft ${secret}`)
    const history = await historyOf(piece.id)
    const told = JSON.stringify([history, await comparisonIn(history, 1, 2)])
    expect(told).toContain('nobody ')
    expect(told).not.toContain(secret)
    expect(told).not.toContain(piece.claimId)
    // The reporter signs it; nobody else who had a hand in it is named.
    for (const { personId, name } of [room.editor, room.chief, room.checker]) {
      expect(told).not.toContain(personId)
      expect(told).not.toContain(name)
    }
  })

  test('is gone with the piece, and what was withdrawn stays so when the piece comes back', async () => {
    const piece = await published(room)
    await changed(piece.id, 'nobody knows', 'nobody can tell', corrected)
    const { language, slug } = await addressOf(piece.id)
    await articles.withdraw(room.chief, piece.id, { text: 'It never closed.', cause: 'our_error' })
    expect(await historyAt(language, slug)).toBeNull()
    expect(await elsewhere(language, slug)).toMatchObject({ gone: { articleId: piece.id } })
    await goesOut(room, piece.id)
    const history = await historyOf(piece.id)
    expect(history.versions.map(({ hidden, headline }) => [hidden, headline])).toEqual([
      [null, piece.headline],
      ['withdrawn', null],
      ['withdrawn', null],
    ])
    expect(await comparisonIn(history, 1, 2)).toBeNull()
    expect(await comparisonIn(history, 2, 3)).toBeNull()
  })

  test('shows no words of a former version that a chief editor withheld, and says that there was one', async () => {
    const piece = await published(room)
    await changed(piece.id, 'nobody knows', 'nobody can tell', corrected)
    await changed(piece.id, 'for how long', 'until when', corrected)
    await db.purge.deleteMany()
    await articles.withhold(room.chief, piece.id, { number: 1, reason: 'It names a child.' })
    const history = await historyOf(piece.id)
    expect(history.versions.map(({ hidden, headline }) => [hidden, headline])).toEqual([
      [null, piece.headline],
      [null, piece.headline],
      ['withheld', null],
    ])
    for (const to of [2, 3]) expect(await comparisonIn(history, 1, to)).toBeNull()
    expect(await comparisonIn(history, 2, 3)).not.toBeNull()
    expect(await db.purge.findMany({ where: { tag: cacheTag.article(piece.id) } })).toMatchObject([{ gone: true }])
    const { events, publications, mayWithhold } = await reviewOf(room.chief, piece.id)
    expect(events[0]).toMatchObject({ move: 'withhold', reason: 'It names a child.', revision: 1 })
    expect([mayWithhold, publications.map(({ words }) => words)]).toEqual([true, ['live', 'former', 'withheld']])
    expect((await reviewOf(room.editor, piece.id)).mayWithhold).toBe(false)
  })

  test('withholds neither what readers have now nor what they find no more, and not without a reason', async () => {
    const piece = await published(room)
    const why = { reason: 'It names a child.' }
    const refused = 'Only a former version whose words readers still find'
    await expect(articles.withhold(room.chief, piece.id, { number: 1, ...why })).rejects.toThrow(refused)
    await changed(piece.id, 'nobody knows', 'nobody can tell', corrected)
    await expect(articles.withhold(room.chief, piece.id, { number: 1, reason: ' ' })).rejects.toThrow()
    await expect(articles.withhold(room.chief, piece.id, { number: 3, ...why })).rejects.toThrow(refused)
    await articles.withhold(room.chief, piece.id, { number: 1, ...why })
    await expect(articles.withhold(room.chief, piece.id, { number: 1, ...why })).rejects.toThrow(refused)
    await articles.withdraw(room.chief, piece.id, { text: 'It never closed.', cause: 'our_error' })
    await expect(articles.withhold(room.chief, piece.id, { number: 2, ...why })).rejects.toThrow(refused)
    const moves = await db.workflowEvent.count({ where: { articleId: piece.id, move: 'withhold' } })
    expect(moves).toBe(1)
  })

  test('is of one piece: numbers of another one lead nowhere', async () => {
    const [piece, other] = [await published(room), await published(room)]
    await changed(other.id, 'nobody knows', 'nobody can tell', corrected)
    expect(await comparisonIn(await historyOf(piece.id), 1, 2)).toBeNull()
    const comparison = await comparisonIn(await historyOf(other.id), 1, 2)
    expect(comparison && lettersOf(comparison.text)).toContain(other.headline)
  })
})
