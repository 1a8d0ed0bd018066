import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import * as comments from '#lib/comments/commands'
import { db } from '#lib/db'
import * as inbox from '#lib/inbox/commands'
import { whatHappened, wordsOf } from '#lib/inbox/notification'
import { notificationsOf, unreadOf } from '#lib/inbox/queries'
import { sentenceIn } from '#lib/messages/all'
import { ask, resolve } from '#lib/questions/commands'
import { detailsOf } from '#lib/revisions/now'
import { publishDue } from '#lib/schedules/commands'
import { someDesk, someone } from '#tests/support/articles'
import { approved, inReview, type Newsroom, newsroom, report, scheduled, typeInto } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const on = (text: string) => ({ quote: 'closed on Monday', before: '', after: '', at: 0, text })

/** What each person was told of an article, the first one first: `reporter: comment`. */
async function toldOf(articleId: string): Promise<string[]> {
  const rows = await db.notification.findMany({ where: { articleId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  const names = Object.entries(room).flatMap(([name, one]) =>
    typeof one === 'string' ? [] : [[one.personId, name] as const],
  )
  const nameOf = (id: string) => names.find(([personId]) => personId === id)?.[1] ?? 'somebody'
  return rows.map(({ personId, kind }) => `${nameOf(personId)}: ${kind}`)
}

describe('of a comment', () => {
  test('the author is told, of a reply whoever is in the thread, and nobody of her own words', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('Who says so?'))
    expect(await toldOf(id)).toEqual(['reporter: comment'])
    await comments.reply(room.reporter, threadId, { text: 'The port.' })
    expect((await toldOf(id)).slice(1)).toEqual(['editor: reply'])
    await comments.reply(room.checker, threadId, { text: 'So does the harbour master.' })
    expect((await toldOf(id)).slice(2).sort()).toEqual(['editor: reply', 'reporter: reply'])
  })

  test('whoever is mentioned is told of that and of nothing else, also where an edit mentions her', async () => {
    const { id } = await report(room)
    const mention = (words: string) => `${words} @[${room.reporter.personId}]`
    await comments.beginThread(room.editor, id, on(mention('Who says so?')))
    expect(await toldOf(id)).toEqual(['reporter: mention'])
    const comment = await db.comment.findFirstOrThrow({ where: { thread: { articleId: id } } })
    await comments.changeComment(room.editor, comment.id, {
      text: `${mention('And who')} @[${room.checker.personId}]`,
    })
    expect(await toldOf(id)).toEqual(['reporter: mention', 'checker: mention'])
  })

  test('nobody is told twice that one comment mentions her, though an edit takes the mention out and another puts it back', async () => {
    const { id } = await report(room)
    const mention = { text: `So? @[${room.checker.personId}]` }
    await comments.beginThread(room.editor, id, on(mention.text))
    const comment = await db.comment.findFirstOrThrow({ where: { thread: { articleId: id } } })
    for (const said of [{ text: 'So?' }, mention, { text: 'So?' }, mention])
      await comments.changeComment(room.editor, comment.id, said)
    expect((await toldOf(id)).filter((told) => told.startsWith('checker'))).toEqual(['checker: mention'])
  })

  test('nothing is told where the comment was refused', async () => {
    const { id } = await report(room)
    const stranger = await someone('reporter', [await someDesk()])
    await expect(comments.beginThread(room.editor, id, on(`@[${stranger.personId}]`))).rejects.toThrow()
    expect(await toldOf(id)).toEqual([])
  })
})

test('of a question its author is told, of what became of it whoever asked', async () => {
  const { id } = await report(room)
  const question = await ask(room.checker, id, { text: 'Which harbour?' })
  await resolve(room.editor, question.id, { answer: 'The northern one.' })
  expect(await toldOf(id)).toEqual(['reporter: question', 'checker: answer'])
  const [answer] = (await notificationsOf(room.checker, { view: 'unread' })).notifications
  expect(answer && wordsOf(answer, '')).toBe('The northern one.')
})

test('whoever is made an author by somebody else is told', async () => {
  const { id } = await report(room)
  const other = await someone('reporter', [room.deskId])
  const details = await db.$transaction((tx) => detailsOf(tx, id))
  await articles.saveDetails(room.editor, id, 1, { ...details, authorIds: [...details.authorIds, other.personId] })
  expect(await toldOf(id)).toEqual(['somebody: assignment'])
})

describe('of a decision', () => {
  test('the desk’s editors are told what waits for them, the author what was decided', async () => {
    const { id, revisionId } = await inReview(room)
    expect(await toldOf(id)).toEqual(['editor: review'])
    await articles.approve(room.editor, id, revisionId)
    await articles.publish(room.chief, id, revisionId)
    expect((await toldOf(id)).slice(1)).toEqual(['reporter: decision', 'reporter: decision'])
  })

  test('a piece on a desk without an editor waits for the chief editors', async () => {
    const { id } = await report(room)
    await db.article.update({ where: { id }, data: { deskId: await someDesk() } })
    await articles.submit(room.reporter, id)
    expect(await toldOf(id)).toContain('chief: review')
    expect(await toldOf(id)).not.toContain('editor: review')
  })

  test('whoever approved a piece is told that its approval fell, whoever changed it is not', async () => {
    const { id } = await approved(room)
    const before = (await toldOf(id)).length
    const details = await db.$transaction((tx) => detailsOf(tx, id))
    await articles.saveDetails(room.reporter, id, 1, { ...details, profile: 'analysis' })
    expect((await toldOf(id)).slice(before)).toEqual(['editor: decision'])
    const [fell] = (await notificationsOf(room.editor, { view: 'unread' })).notifications
    if (!fell) throw new Error('Nobody was told.')
    expect(sentenceIn('en', whatHappened(fell))).toBe('The approval fell')
    expect(wordsOf(fell, '')).toMatchObject({ code: 'workflow.detailsChanged' })
  })

  test('what was held back is told with its reason to its author and to whoever scheduled it', async () => {
    const { id } = await scheduled(room)
    await typeInto(id, 'Something else.')
    const before = (await toldOf(id)).length
    await publishDue(new Date(Date.now() + 120_000))
    expect((await toldOf(id)).slice(before).sort()).toEqual(['editor: decision', 'reporter: decision'])
  })
})

describe('a notification', () => {
  test('is gone for whoever may not see its piece any more, from the count too', async () => {
    const reporter = await someone('reporter', [room.deskId])
    const { id } = await report(room)
    await db.articleAuthor.create({ data: { articleId: id, personId: reporter.personId, position: 1 } })
    await comments.beginThread(room.editor, id, on('Who says so?'))
    expect([await unreadOf(reporter), await idsOf(reporter)]).toEqual([1, [id]])
    await db.articleAuthor.deleteMany({ where: { articleId: id, personId: reporter.personId } })
    expect([await unreadOf(reporter), await idsOf(reporter)]).toEqual([0, []])
  })

  test('is not made for whoever may not see the piece', async () => {
    const stranger = await someone('reporter', [await someDesk()])
    const { id } = await report(room)
    const question = await db.question.create({ data: { articleId: id, text: 'So?', askedById: stranger.personId } })
    await resolve(room.editor, question.id, {})
    expect(await toldOf(id)).toEqual([])
  })

  test('says nothing any more of a comment that was deleted', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('swordfish'))
    await comments.reply(room.checker, threadId, { text: 'Indeed.' })
    const first = await db.comment.findFirstOrThrow({ where: { threadId }, orderBy: { at: 'asc' } })
    await comments.deleteComment(room.editor, first.id)
    const { notifications } = await notificationsOf(room.reporter, { view: 'all' })
    const about = notifications.filter(({ article }) => article.id === id)
    expect(about.map((one) => wordsOf(one, ''))).toMatchObject([{ code: 'notifications.deleted' }])
  })

  test('is read by its person alone; all are, up to what she saw', async () => {
    const reporter = await someone('reporter', [room.deskId])
    const make = (at: Date) =>
      db.notification.create({ data: { personId: reporter.personId, articleId: piece.id, kind: 'question', at } })
    const piece = await report(room)
    await db.articleAuthor.create({ data: { articleId: piece.id, personId: reporter.personId, position: 1 } })
    const [seen, later] = [await make(new Date('2026-01-02')), await make(new Date('2026-01-04'))]
    await inbox.markRead(room.chief, seen.id)
    expect(await unreadOf(reporter)).toBe(2)
    await inbox.markAllRead(reporter, new Date('2026-01-03'))
    const { notifications } = await notificationsOf(reporter, { view: 'unread' })
    expect(notifications.map(({ id }) => id)).toEqual([later.id])
    await inbox.markRead(reporter, later.id)
    expect(await unreadOf(reporter)).toBe(0)
  })

  test('is listed page by page, each once', async () => {
    const chief = await someone('chief')
    const { id } = await report(room)
    const at = new Date()
    const rows = Array.from(
      { length: 35 },
      () => ({ personId: chief.personId, articleId: id, kind: 'question', at }) as const,
    )
    await db.notification.createMany({ data: rows })
    const first = await notificationsOf(chief, { view: 'all' })
    const second = await notificationsOf(chief, { view: 'all' }, first.next)
    const seen = [...first.notifications, ...second.notifications].map((one) => one.id)
    expect([first.notifications.length, second.next, new Set(seen).size]).toEqual([30, null, 35])
  })

  test('is forgotten some months after it was read, an unread one after a year, one that is still to be mailed never', async () => {
    const { id: articleId } = await report(room)
    const { personId } = await someone('chief')
    const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000)
    const base = { personId, articleId, kind: 'question' } as const
    await db.notification.createMany({
      data: [
        { ...base, at: days(100), readAt: days(inbox.keptFor.read + 1) },
        { ...base, at: days(100), readAt: days(inbox.keptFor.read - 1) },
        { ...base, at: days(inbox.keptFor.unread + 1) },
        { ...base, at: days(inbox.keptFor.unread - 1) },
        { ...base, at: days(inbox.keptFor.unread + 1), mailAt: new Date() },
      ],
    })
    expect(await inbox.forgetNotifications(new Date())).toBe(2)
    expect(await db.notification.count({ where: { personId } })).toBe(3)
  })
})

const idsOf = async (actor: Parameters<typeof notificationsOf>[0]) =>
  (await notificationsOf(actor, { view: 'all' })).notifications.map(({ article }) => article.id)
