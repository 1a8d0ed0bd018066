import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { NotFound } from '#lib/errors'
import { reviewOf, revisionOf } from '#lib/reviews/queries'
import { someone } from '#tests/support/articles'
import { english } from '#tests/support/english'
import { inReview, type Newsroom, newsroom, published, report, reportOn, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

describe('a review', () => {
  test('shows what was submitted, with its claims, their sources and what this person may decide', async () => {
    const article = await inReview(room)
    const review = await reviewOf(room.editor, article.id)
    expect(review.text).toEqual(reportOn(article.headline, article.claimId))
    expect(review).toMatchObject({
      state: 'in_review',
      revision: { id: article.revisionId, number: 1, by: room.reporter.name },
      changedSince: false,
      authors: [room.reporter.name],
      claims: [{ number: 1, claimId: article.claimId, attributions: [{ source: { id: room.sourceId } }] }],
      notYours: null,
      mayWaive: true,
      events: [{ move: 'submit', who: room.reporter.name, revision: 1 }],
    })
    expect(review.moves).toContain('approve')
  })

  test('keeps showing it while the writer goes on, and says so', async () => {
    const article = await inReview(room)
    await typeInto(article.id, 'More is known now.')
    const review = await reviewOf(room.editor, article.id)
    expect(review.changedSince).toBe(true)
    expect(review.text).toEqual(reportOn(article.headline, article.claimId))
  })

  test('shows a piece that nobody submitted as it is now', async () => {
    const article = await report(room)
    expect(await reviewOf(room.reporter, article.id)).toMatchObject({ state: 'draft', revision: null })
  })

  test('tells a writer why it is not hers to approve', async () => {
    const article = await inReview(room)
    expect(english((await reviewOf(room.reporter, article.id)).notYours)).toContain('not yours')
    await db.contributor.create({ data: { articleId: article.id, personId: room.editor.personId } })
    const review = await reviewOf(room.editor, article.id)
    expect(english(review.notYours)).toContain('somebody else')
    expect(review.moves).not.toContain('approve')
  })

  test('remembers every publication', async () => {
    const article = await published(room)
    await articles.withdraw(room.chief, article.id, { text: 'Wrong names.', cause: 'our_error' })
    const review = await reviewOf(room.chief, article.id)
    expect(review.publications).toMatchObject([{ number: 1, revision: 1, by: room.editor.name, words: 'withdrawn' }])
    expect(review.events.map(({ move }) => move)).toEqual(['withdraw', 'publish', 'approve', 'submit'])
    expect(review.events[0]?.reason).toBe('Wrong names.')
  })

  test('is not there for strangers', async () => {
    const article = await inReview(room)
    await expect(reviewOf(await someone('reporter'), article.id)).rejects.toBeInstanceOf(NotFound)
  })
})

describe('a revision', () => {
  test('can be read as it was, whatever was written since', async () => {
    const article = await inReview(room)
    await typeInto(article.id, 'More is known now.')
    await articles.updateReview(room.reporter, article.id)
    const first = await revisionOf(room.editor, article.id, 1)
    expect(first).toMatchObject({
      number: 1,
      by: room.reporter.name,
      claims: [{ number: 1, claimId: article.claimId }],
    })
    expect(first.text).toEqual(reportOn(article.headline, article.claimId))
    expect((await revisionOf(room.editor, article.id, 2)).text).not.toEqual(first.text)
  })

  test('that a piece never had is not there, nor is one of a piece that is not yours', async () => {
    const article = await inReview(room)
    await expect(revisionOf(room.editor, article.id, 2)).rejects.toThrow(NotFound)
    await expect(revisionOf(await someone('editor'), article.id, 1)).rejects.toThrow(NotFound)
  })
})
