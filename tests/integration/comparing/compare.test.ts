/** Any two revisions of a piece held against each other, and against its draft. */
import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { comparisonOf, revisionsOf } from '#lib/comparing/queries'
import { db } from '#lib/db'
import { someDesk, someone } from '#tests/support/articles'
import { inReview, type Newsroom, newsroom, sayInstead, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

async function twice() {
  const article = await inReview(room)
  await typeInto(article.id, 'Nineteen ships wait.')
  await articles.updateReview(room.reporter, article.id)
  return article
}

describe('two revisions', () => {
  test('are told with the words that came, who made each and when', async () => {
    const { id } = await twice()
    const { from, to, text, claims, details } = await comparisonOf(room.editor, id, { from: 1, to: 2 })
    expect([from.number, to.number]).toEqual([1, 2])
    expect(to.by).toBe(room.reporter.name)
    expect(text).toMatchObject({ added: 3, removed: 0, same: false })
    expect([claims, details]).toEqual([[], []])
  })

  test('are compared either way round', async () => {
    const { id } = await twice()
    const { text } = await comparisonOf(room.editor, id, { from: 2, to: 1 })
    expect(text).toMatchObject({ added: 0, removed: 3 })
  })

  test('differ in standing, sources and details, too', async () => {
    const { id, claimId } = await inReview(room)
    await articles.takeBack(room.reporter, id)
    await db.attribution.updateMany({ where: { claimId }, data: { locator: 'page 2' } })
    await db.article.update({ where: { id }, data: { profile: 'analysis' } })
    await articles.submit(room.reporter, id)
    const { claims, details, text } = await comparisonOf(room.editor, id, { from: 1, to: 2 })
    expect(text.same).toBe(true)
    expect(claims).toMatchObject([{ claimId, is: 'changed', sources: [{ is: 'changed' }] }])
    expect(details).toEqual([{ field: 'profile', was: 'news', is: 'analysis' }])
  })

  test('that the article never had are not there', async () => {
    const { id } = await inReview(room)
    await expect(comparisonOf(room.editor, id, { from: 1, to: 7 })).rejects.toThrow()
    const other = await twice()
    await expect(comparisonOf(room.editor, id, { from: 1, to: 2 })).rejects.toThrow()
    expect((await comparisonOf(room.editor, other.id, { from: 1, to: 2 })).id).toBe(other.id)
  })

  test('are nothing to whoever may not read the piece', async () => {
    const { id } = await twice()
    const stranger = await someone('reporter', [await someDesk()])
    await expect(comparisonOf(stranger, id, { from: 1, to: 2 })).rejects.toThrow()
    await expect(revisionsOf(stranger, id)).rejects.toThrow()
  })
})

test('a revision is compared with the draft as it is now', async () => {
  const { id } = await inReview(room)
  await sayInstead(id, 'nobody knows for how long', 'for two days')
  const { to, text } = await comparisonOf(room.editor, id, { from: 1, to: 'draft' })
  expect(to).toMatchObject({ number: null, by: null })
  expect(text).toMatchObject({ added: 2, same: false })
})

test('what can be compared is listed, the newest first', async () => {
  const { id } = await twice()
  const { revisions, mayKeep } = await revisionsOf(room.editor, id)
  expect(revisions.map(({ number, by, cause }) => [number, by, cause])).toEqual([
    [2, room.reporter.name, 'submitted'],
    [1, room.reporter.name, 'submitted'],
  ])
  expect([mayKeep, (await revisionsOf(room.checker, id)).mayKeep]).toEqual([true, false])
})
