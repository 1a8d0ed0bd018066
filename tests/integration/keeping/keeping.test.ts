/** Revisions that nobody submits. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { revisionsOf } from '#lib/comparing/queries'
import { db } from '#lib/db'
import { forgetWriting, keepRevision, keepWriting } from '#lib/keeping/commands'
import { approved, inReview, type Newsroom, newsroom, report, stateOf, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

// Each test counts what is due.
beforeEach(() => db.draft.updateMany({ data: { keptAt: new Date('2100-01-01') } }))

const minute = 60_000
const day = 24 * 60 * minute
const listed = async (id: string) => (await revisionsOf(room.chief, id)).revisions

describe('a revision that is kept by hand', () => {
  test('has a name and its maker, and changes nothing about the piece', async () => {
    const { id, revisionId } = await approved(room)
    const number = await keepRevision(room.editor, id, '  Before the cut ')
    expect(await listed(id)).toMatchObject([{ number, name: 'Before the cut', cause: 'submitted' }])
    expect(await stateOf(id)).toBe('approved')
    await articles.publish(room.editor, id, revisionId)
  })

  test('is a new one where the draft says anything else by now', async () => {
    const { id } = await report(room)
    expect(await keepRevision(room.reporter, id, 'First try')).toBe(1)
    await typeInto(id, 'Nineteen ships wait.')
    expect(await keepRevision(room.reporter, id, 'With the ships')).toBe(2)
    expect(await listed(id)).toMatchObject([
      { number: 2, name: 'With the ships', cause: 'kept', by: room.reporter.name },
      { number: 1, name: 'First try' },
    ])
    await keepRevision(room.reporter, id, 'With all ships')
    expect((await listed(id)).map(({ name }) => name)).toEqual(['With all ships', 'First try'])
  })

  test('needs a name of at most 80 characters', async () => {
    const { id } = await report(room)
    await expect(keepRevision(room.reporter, id, ' ')).rejects.toThrow('Give the revision a name')
    await expect(keepRevision(room.reporter, id, 'x'.repeat(81))).rejects.toThrow('at most 80')
    expect(await listed(id)).toEqual([])
  })
})

describe('what is being written', () => {
  /** As if it was last looked at so long ago, and changed since. */
  async function writing(sinceMs: number) {
    const { id } = await report(room)
    const now = Date.now()
    await db.draft.update({
      where: { articleId: id },
      data: { keptAt: new Date(now - sinceMs), changedAt: new Date(now - minute) },
    })
    await db.contributor.create({ data: { articleId: id, personId: room.editor.personId } })
    return id
  }

  test('is kept after ten minutes, by the name of whoever changed it last, and not before', async () => {
    const [early, due] = [await writing(9 * minute), await writing(10 * minute)]
    expect(await keepWriting(new Date())).toBe(1)
    expect(await listed(early)).toEqual([])
    expect(await listed(due)).toMatchObject([{ number: 1, cause: 'writing', by: room.editor.name, name: null }])
  })

  test('is kept again only after ten more minutes, and not where it says the same', async () => {
    const id = await writing(11 * minute)
    const now = Date.now()
    expect(await keepWriting(new Date(now))).toBe(1)
    await typeInto(id, 'Nineteen ships wait.')
    await db.draft.update({ where: { articleId: id }, data: { changedAt: new Date(now + minute) } })
    expect(await keepWriting(new Date(now + 9 * minute))).toBe(0)
    expect(await keepWriting(new Date(now + 10 * minute))).toBe(1)
    await db.draft.update({ where: { articleId: id }, data: { changedAt: new Date(now + 12 * minute) } })
    expect(await keepWriting(new Date(now + 21 * minute))).toBe(0)
    expect((await listed(id)).map(({ number }) => number)).toEqual([2, 1])
  })

  test('is kept once, also with two workers', async () => {
    const id = await writing(11 * minute)
    const now = new Date()
    await Promise.all([keepWriting(now), keepWriting(now)])
    expect(await listed(id)).toHaveLength(1)
  })

  test('takes no approval away', async () => {
    const { id, revisionId } = await approved(room)
    const now = Date.now()
    await db.draft.update({
      where: { articleId: id },
      data: { keptAt: new Date(now - 11 * minute), changedAt: new Date() },
    })
    await keepWriting(new Date(now))
    expect(await listed(id)).toMatchObject([{ number: 1, cause: 'submitted' }])
    await articles.publish(room.editor, id, revisionId)
  })

  test('is forgotten after 90 days, but for the newest, what has a name and what anything refers to', async () => {
    const id = await writing(11 * minute)
    const now = Date.now()
    const later = async (minutes: number, words: string) => {
      await typeInto(id, words)
      await db.draft.update({ where: { articleId: id }, data: { changedAt: new Date(now + minutes * minute) } })
      await keepWriting(new Date(now + (minutes + 10) * minute))
    }
    await keepWriting(new Date(now))
    await later(1, 'Nineteen ships wait.')
    await later(20, 'A tug came.')
    await keepRevision(room.reporter, id, 'With the tug')
    await later(40, 'The tug left.')
    expect((await listed(id)).map(({ number }) => number)).toEqual([4, 3, 2, 1])
    expect(await forgetWriting(new Date(now + 89 * day))).toBe(0)
    expect(await forgetWriting(new Date(now + 91 * day))).toBeGreaterThanOrEqual(2)
    expect((await listed(id)).map(({ number }) => number)).toEqual([4, 3])
  })

  test('what was submitted is never deleted', async () => {
    const { revisionId } = await inReview(room)
    await expect(db.revision.delete({ where: { id: revisionId } })).rejects.toThrow('never changed or deleted')
  })
})
