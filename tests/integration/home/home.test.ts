import { describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { createClaim } from '#lib/claims/commands'
import { db } from '#lib/db'
import { home } from '#lib/home/queries'
import { newId } from '#lib/text/new-id'
import { someone } from '#tests/support/articles'
import { approved, inReview, newsroom, published, report, scheduled } from '#tests/support/flow'

const ids = (articles: { id: string }[]) => articles.map(({ id }) => id)

describe('home', () => {
  test('tells a reporter what is hers, what came back and what was asked', async () => {
    const room = await newsroom()
    const draft = await report(room)
    const back = await inReview(room)
    await articles.requestChanges(room.editor, back.id, 'Who says so?')
    await db.question.create({
      data: { articleId: draft.id, text: 'Which harbour?', askedById: room.checker.personId },
    })
    await db.question.create({ data: { articleId: draft.id, text: 'My own note', askedById: room.reporter.personId } })
    await published(room)
    const hers = await home(room.reporter)
    expect(ids(hers.mine)).toEqual([draft.id])
    expect(ids(hers.toChange)).toEqual([back.id])
    expect(hers.questions.map(({ text }) => text)).toEqual(['Which harbour?'])
    expect(hers.toReview).toEqual([])
  })

  test('tells an editor what waits for a decision and what goes out next', async () => {
    const room = await newsroom()
    const waiting = await inReview(room)
    const ready = await approved(room)
    const soon = await scheduled(room)
    const his = await home(room.editor)
    expect(ids(his.toReview)).toEqual([waiting.id])
    expect(ids(his.next)).toEqual([soon.id, ready.id])
    expect(ids((await home(room.checker)).toReview)).toContain(waiting.id)
    expect(ids((await home(room.reporter)).next)).toEqual([soon.id, ready.id])
  })

  test('tells who approved a piece that an edit took that away, until somebody decides again', async () => {
    const room = await newsroom()
    const article = await scheduled(room)
    expect((await home(room.editor)).fallen).toEqual([])
    await createClaim(room.reporter, article.id, { claimId: newId(Date.now()), text: 'One word more.' })
    expect(ids((await home(room.editor)).fallen)).toEqual([article.id])
    expect((await home(room.reporter)).fallen).toEqual([])
    await articles.submit(room.reporter, article.id)
    expect((await home(room.editor)).fallen).toEqual([])
  })

  test('does not ask anybody to review their own piece', async () => {
    const room = await newsroom()
    const waiting = await inReview(room)
    await db.articleAuthor.create({ data: { articleId: waiting.id, personId: room.editor.personId, position: 1 } })
    expect((await home(room.editor)).toReview).toEqual([])
  })

  test('is empty for an admin', async () => {
    expect(await home(await someone('admin'))).toEqual({
      mine: [],
      toReview: [],
      toChange: [],
      fallen: [],
      questions: [],
      tasks: [],
      openPast: 0,
      frontsToLookAt: 0,
      next: [],
    })
  })
})
