import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import { assignmentsOf } from '#lib/assignments/queries'
import type { Actor } from '#lib/auth/actor'
import { board } from '#lib/board/queries'
import { boardShown } from '#lib/board/shown'
import { calendar } from '#lib/calendar/queries'
import { db } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { beginDraft, changeDue, changeIdea, createIdea, dropIdea, takeUpIdea } from '#lib/planning/commands'
import type { IdeaInput } from '#lib/planning/input'
import { ideas, ideaToChange } from '#lib/planning/queries'
import { detailsOf } from '#lib/revisions/now'
import { someDesk, someone } from '#tests/support/articles'
import { type Newsroom, newsroom } from '#tests/support/flow'

let room: Newsroom
let tag: string
beforeAll(async () => {
  room = await newsroom()
  tag = (await db.tag.findUniqueOrThrow({ where: { id: room.tagId } })).name
})

const planned = (more: Partial<IdeaInput> = {}): IdeaInput => ({
  ...{ title: 'Who pays for the pier', profile: 'explainer', deskId: room.deskId, language: 'fr' },
  ...{ personId: room.reporter.personId, dueAt: '2031-06-02T15:00:00Z', tag, notes: 'Ask the harbour office.' },
  ...more,
})

describe('what is planned', () => {
  test('is due first at the top, and what is due at no time at the end', async () => {
    const [late, never, early] = [
      await createIdea(room.editor, planned({ dueAt: '2031-06-03T15:00:00Z' })),
      await createIdea(room.editor, planned({ dueAt: null })),
      await createIdea(room.editor, planned({ dueAt: '2031-06-01T15:00:00Z' })),
    ]
    expect((await ideas(room.editor)).map(({ id }) => id)).toEqual([early, late, never])
    expect((await ideas(room.reporter)).map(({ id }) => id)).toEqual([early, late, never])
    expect(await ideas(await someone('editor', [await someDesk()]))).toEqual([])
    expect((await ideas(room.chief, { authorId: room.reporter.personId, tagId: room.tagId })).length).toBe(3)
    expect(await ideas(room.chief, { profile: 'news' })).toEqual([])
    for (const id of [late, never, early]) await dropIdea(room.editor, id)
  })

  test('is changed by whoever has seen the newest of it, and keeps its words', async () => {
    const id = await createIdea(room.editor, planned())
    await changeIdea(room.reporter, id, 1, planned({ title: '  Who pays\n for the pier? ', notes: '' }))
    await expect(changeIdea(room.editor, id, 1, planned({ title: 'Mine' }))).rejects.toBeInstanceOf(Refusal)
    expect(await ideaToChange(room.editor, id)).toMatchObject({
      ...{ title: 'Who pays for the pier?', notes: '', version: 2, who: room.reporter.name, mayChange: true },
      tag: { name: tag },
    })
  })

  test.each<[string, Partial<IdeaInput>]>([
    ['no title', { title: '  ' }],
    ['a title without end', { title: 'a'.repeat(301) }],
    ['a desk that is not there', { deskId: crypto.randomUUID() }],
    ['somebody who is not there', { personId: crypto.randomUUID() }],
    ['a tag that is not there', { tag: 'Lighthouses of the moon' }],
    ['notes that are no comment', { notes: 'a'.repeat(4_001) }],
    ['a day without a time zone', { dueAt: '2031-06-02T15:00' }],
  ])('refuses %s, and plans nothing', async (_, wrong) => {
    const before = await db.idea.count()
    await expect(createIdea(room.editor, planned(wrong))).rejects.toBeInstanceOf(Refusal)
    expect(await db.idea.count()).toBe(before)
  })

  test('can be given up and taken up again', async () => {
    const id = await createIdea(room.editor, planned())
    await dropIdea(room.editor, id)
    const listed = async (dropped: boolean) => (await ideas(room.editor, {}, dropped)).some((each) => each.id === id)
    expect([await listed(false), await listed(true)]).toEqual([false, true])
    await takeUpIdea(room.editor, id)
    expect([await listed(false), await listed(true)]).toEqual([true, false])
  })
})

describe('an idea that becomes a draft', () => {
  test('loses nothing: title, profile, desk, language, author, story, notes, and for when it is due', async () => {
    const ideaId = await createIdea(room.editor, planned())
    const id = await beginDraft(room.editor, ideaId)
    const article = await db.article.findUniqueOrThrow({
      where: { id },
      include: { draft: true, authors: true, tags: true, threads: { include: { comments: true } } },
    })
    expect(article).toMatchObject({
      ...{
        profile: 'explainer',
        deskId: room.deskId,
        language: 'fr',
        slug: expect.stringMatching(/^who-pays-for-the-pier/),
      },
      draft: { state: 'draft', headline: 'Who pays for the pier' },
      authors: [{ personId: room.reporter.personId }],
      tags: [{ tagId: room.tagId, main: true }],
      threads: [{ quote: null, comments: [{ text: 'Ask the harbour office.', byId: room.editor.personId }] }],
    })
    const told = { personId: room.reporter.personId, articleId: id, kind: 'assignment' } as const
    expect(await db.notification.count({ where: told })).toBe(1)
    expect(await ideas(room.editor)).not.toContainEqual(expect.objectContaining({ id: ideaId }))
    expect(await ideaToChange(room.editor, ideaId)).toMatchObject({ isDraft: true, article: { id, state: 'draft' } })

    const shown = boardShown(await board(room.reporter, {}), 'en', new Date('2031-06-02T16:00Z'))
    const card = shown.columns.flatMap(({ cards }) => cards).find((each) => each.id === id)
    expect(card?.due).toMatchObject({ kind: 'due', late: true, at: { at: '2031-06-02T15:00:00.000Z' } })
  })

  test('becomes one once, however often that is asked at the same time', async () => {
    const ideaId = await createIdea(room.editor, planned({ title: 'Once' }))
    const begun = await Promise.allSettled([1, 2, 3].map(() => beginDraft(room.editor, ideaId)))
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.draft.count({ where: { headline: 'Once' } })).toBe(1)
    await expect(changeIdea(room.editor, ideaId, 2, planned())).rejects.toThrow('has become a draft')
    await expect(dropIdea(room.editor, ideaId)).rejects.toThrow('has become a draft')
  })

  test('is its author’s who begins it, where nobody was to write it', async () => {
    const id = await beginDraft(room.reporter, await createIdea(room.reporter, planned({ personId: null, notes: '' })))
    const article = await db.article.findUniqueOrThrow({ where: { id }, include: { authors: true, threads: true } })
    expect(article).toMatchObject({ authors: [{ personId: room.reporter.personId }], threads: [] })
  })
})

test('the board has ideas in a column of their own, for those whom they concern', async () => {
  const id = await createIdea(room.editor, planned({ dueAt: null }))
  const shown = async (actor = room.reporter) => boardShown(await board(actor, {}), 'en', new Date()).ideas.cards
  expect(await shown()).toContainEqual(expect.objectContaining({ id, mayBegin: true, who: room.reporter.name }))
  expect(await shown(room.checker)).toContainEqual(expect.objectContaining({ id, mayBegin: false }))
  expect(await shown(await someone('reporter', [room.deskId]))).toEqual([])
})

test('the calendar has ideas and drafts on the day on which they are due, until they are out', async () => {
  const dueAt = '2031-10-07T15:00:00Z'
  const idea = await createIdea(room.editor, planned({ dueAt, notes: '' }))
  const begun = await createIdea(room.editor, planned({ dueAt, notes: '', title: 'Begun' }))
  const article = await beginDraft(room.editor, begun)
  const due = async (actor = room.editor) =>
    (await calendar(actor, { view: 'day', day: '2031-10-07' }, {})).flatMap(({ entries }) => entries)
  expect((await due()).map(({ kind, id, state }) => [kind, id, state]).sort()).toEqual(
    [
      ['due', article, 'draft'],
      ['due', idea, null],
    ].sort(),
  )
  await articles.spike(room.editor, article, 'Nobody pays.')
  expect((await due()).map(({ id }) => id)).toEqual([idea])
  expect(await due(await someone('reporter', [room.deskId]))).toEqual([])
})

test('what became of an idea is due where the piece is now, and as the piece says', async () => {
  const dueAt = '2031-10-09T15:00:00Z'
  const article = await beginDraft(room.editor, await createIdea(room.editor, planned({ dueAt })))
  const other = await someDesk()
  const [editor, author] = [await someone('editor', [other]), await someone('reporter', [other])]
  const details = await db.$transaction((tx) => detailsOf(tx, article))
  const { version } = await db.article.findUniqueOrThrow({ where: { id: article } })
  const changed = { ...details, deskId: other, authorIds: [author.personId], language: 'de', profile: 'news' as const }
  await articles.saveDetails(room.editor, article, version, changed)

  const due = async (actor: Actor, filters = {}) =>
    (await calendar(actor, { view: 'day', day: '2031-10-09' }, filters)).flatMap(({ entries }) => entries)
  const { name: desk } = await db.desk.findUniqueOrThrow({ where: { id: other } })
  expect(await due(editor)).toMatchObject([{ id: article, language: 'de', desk, authors: [author.name] }])
  expect(await due(author)).toHaveLength(1)
  expect(await due(room.reporter)).toEqual([])
  for (const filters of [{ deskId: other }, { authorId: author.personId }, { language: 'de' }, { profile: 'news' }])
    expect(await due(room.chief, filters)).toHaveLength(1)
  for (const filters of [{ deskId: room.deskId }, { authorId: room.reporter.personId }, { language: 'fr' }])
    expect(await due(room.chief, filters)).toEqual([])
})

test('for when it is due can be changed once it is a draft, by those whose the piece is now', async () => {
  const ideaId = await createIdea(room.editor, planned())
  const article = await beginDraft(room.editor, ideaId)
  const other = await someDesk()
  const editor = await someone('editor', [other])
  await db.article.update({ where: { id: article }, data: { deskId: other } })
  const seen = (await assignmentsOf(editor, article)).planned
  expect(seen).toMatchObject({ dueAt: new Date('2031-06-02T15:00:00Z'), mayChange: true })

  const dueAt = new Date('2031-10-10T15:00:00Z')
  await changeDue(editor, article, seen?.version ?? 0, '2031-10-10T15:00:00Z')
  expect((await assignmentsOf(room.reporter, article)).planned).toMatchObject({ dueAt, mayChange: true })
  expect((await assignmentsOf(room.checker, article)).planned).toMatchObject({ dueAt, mayChange: false })
  await expect(changeDue(room.chief, article, seen?.version ?? 0, null)).rejects.toBeInstanceOf(Refusal)
  const former = await someone('editor', [room.deskId])
  await expect(changeDue(former, article, (seen?.version ?? 0) + 1, null)).rejects.toBeInstanceOf(NotFound)
  const cards = boardShown(await board(editor, {}), 'en', new Date()).columns.flatMap((column) => column.cards)
  expect(cards.find(({ id }) => id === article)?.due).toMatchObject({ late: false, at: { at: dueAt.toISOString() } })

  await changeDue(room.reporter, article, (seen?.version ?? 0) + 1, null)
  expect((await ideaToChange(room.editor, ideaId)).dueAt).toBeNull()
  await articles.spike(room.reporter, article, 'Nobody pays.')
  expect((await assignmentsOf(editor, article)).planned).toBeNull()
})

test('what became of an idea is told to nobody who may not read the draft', async () => {
  const id = await createIdea(room.reporter, planned({ personId: null, notes: '' }))
  const article = await beginDraft(room.reporter, id)
  const other = await someDesk()
  await db.article.update({ where: { id: article }, data: { deskId: other } })
  expect(await ideaToChange(room.editor, id)).toMatchObject({ isDraft: true, article: null })
  await expect(ideaToChange(await someone('editor', [other]), id)).rejects.toBeInstanceOf(NotFound)
})
