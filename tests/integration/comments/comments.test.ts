import { beforeAll, describe, expect, test } from 'vitest'
import * as articles from '#lib/articles/commands'
import * as comments from '#lib/comments/commands'
import { bounds } from '#lib/comments/input'
import { commentList, commentsOf, mentionable, threadOf } from '#lib/comments/queries'
import { rate } from '#lib/comments/rate-limit'
import { db } from '#lib/db'
import { appendUpdate } from '#lib/drafts/commands'
import { draftNow, logOf, textToRead } from '#lib/drafts/queries'
import { contentNow } from '#lib/revisions/now'
import { canonical } from '#lib/text/canonical'
import { markedQuote, reading } from '#lib/text/comment-marks'
import type { DraftText } from '#lib/text/json'
import { changeToText, docFrom } from '#lib/text/ydoc'
import { workflowArticle } from '#lib/workflow/article'
import { someArticle, someone } from '#tests/support/articles'
import { approved, inReview, type Newsroom, newsroom, report } from '#tests/support/flow'

let room: Newsroom
beforeAll(async () => {
  room = await newsroom()
})

const on = (quote: string, text = 'Who says so?') => ({ quote, before: '', after: '', at: 0, text })
const readingOf = async (id: string) => reading(docFrom((await logOf(db, id)).map(({ update }) => update)))
const wordsOf = async (id: string, threadId: string) => markedQuote(await readingOf(id), threadId)?.quote ?? null
const firstComment = async (threadId: string) =>
  (await db.comment.findFirstOrThrow({ where: { threadId }, orderBy: { at: 'asc' } })).id

/** The draft says something else, by the hand of the reporter. */
async function rewrite(id: string, change: (text: DraftText) => unknown): Promise<void> {
  const doc = docFrom((await logOf(db, id)).map(({ update }) => update))
  const update = changeToText(doc, change(await draftNow(db, id)) as DraftText)
  if (update) await appendUpdate(room.reporter, id, update)
}
const replaced = (before: string, after: string) => (text: DraftText) =>
  JSON.parse(JSON.stringify(text).replace(before, after)) as DraftText
const without = (word: string) => (text: DraftText) => ({
  ...text,
  content: text.content.map((block) => ({
    ...block,
    ...(block.content && { content: block.content.filter((run) => !run.text?.includes(word)) }),
  })),
})

describe('a comment', () => {
  test('stands at the words that it is about, and a fact-checker who may not write can make it', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.checker, id, on('closed on Monday'))
    expect(await wordsOf(id, threadId)).toBe('closed on Monday')
    expect(await commentsOf(room.reporter, id)).toMatchObject([
      { id: threadId, quote: 'closed on Monday', anchored: true, resolvedAt: null, mine: false },
    ])
  })

  test('voids no approval, makes nobody a writer, and changes nothing of what was approved', async () => {
    const { id, revisionId } = await approved(room)
    const before = await db.$transaction((tx) => contentNow(tx, id))
    const contributors = (await workflowArticle(db, id)).contributorIds
    const threadId = await comments.beginThread(room.chief, id, on('harbour closed'))
    await comments.reply(room.editor, threadId, { text: 'The port.' })
    await comments.followComments(id)
    await comments.resolveThread(room.checker, threadId)
    expect(canonical(await db.$transaction((tx) => contentNow(tx, id)))).toBe(canonical(before))
    expect(await workflowArticle(db, id)).toMatchObject({ state: 'approved', revisionId, contributorIds: contributors })
    expect(JSON.stringify(await textToRead(room.reporter, id))).not.toContain('comment')
    await articles.publish(room.editor, id, revisionId)
  })

  test('can be made on the headline, on a piece that is out, and beside another one on the same words', async () => {
    const { id, revisionId, headline } = await approved(room)
    await articles.publish(room.chief, id, revisionId)
    const first = await comments.beginThread(room.reporter, id, on(headline))
    const second = await comments.beginThread(room.editor, id, on('Harbour closes'))
    expect([await wordsOf(id, first), await wordsOf(id, second)]).toEqual([headline, 'Harbour closes'])
  })

  test('can be about the piece as a whole: listed like any other, answered, settled, and at none of its words', async () => {
    const { id } = await approved(room)
    const { personId } = room.reporter
    const before = await db.$transaction((tx) => contentNow(tx, id))
    const updates = await db.draftUpdate.count({ where: { articleId: id } })
    const threadId = await comments.beginThreadOnPiece(room.editor, id, { text: `Two pieces, @[${personId}]?` })
    await comments.followComments(id)
    expect(await commentsOf(room.reporter, id)).toMatchObject([
      { id: threadId, quote: null, mine: true, resolvedAt: null },
    ])
    for (const view of ['open', 'mine', 'all'] as const)
      expect((await commentList(room.reporter, { view })).threads.map((thread) => thread.id)).toContain(threadId)
    const told = await db.notification.findMany({ where: { articleId: id, comment: { threadId } } })
    expect(told).toMatchObject([{ kind: 'mention', personId }])
    await comments.reply(room.reporter, threadId, { text: 'One.' })
    await comments.resolveThread(room.editor, threadId)
    expect((await commentList(room.reporter, { view: 'open' })).threads.map((thread) => thread.id)).not.toContain(
      threadId,
    )
    await comments.reopenThread(room.checker, threadId)
    expect(await threadOf(room.chief, threadId)).toMatchObject({ resolvedAt: null, comments: [{}, { text: 'One.' }] })
    expect(canonical(await db.$transaction((tx) => contentNow(tx, id)))).toBe(canonical(before))
    expect(await db.draftUpdate.count({ where: { articleId: id } })).toBe(updates)
    expect(await workflowArticle(db, id)).toMatchObject({ state: 'approved' })
  })

  test('on the whole piece goes with its last words, and has words to begin with', async () => {
    const { id } = await report(room)
    await expect(comments.beginThreadOnPiece(room.editor, id, { text: ' ' })).rejects.toThrow('Write the comment first')
    await expect(
      comments.beginThreadOnPiece(room.editor, id, { text: 'Why?', quote: 'closed' } as never),
    ).rejects.toThrow()
    const threadId = await comments.beginThreadOnPiece(room.editor, id, { text: 'Why?' })
    await comments.deleteComment(room.editor, await firstComment(threadId))
    expect(await threadOf(room.chief, threadId)).toBeNull()
  })

  test('whose words the draft does not say is kept with its quote', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('The port was shut'))
    expect(await threadOf(room.reporter, threadId)).toMatchObject({ anchored: false, quote: 'The port was shut' })
  })

  test('has words, not too many, and no control characters', async () => {
    const { id } = await report(room)
    await expect(comments.beginThread(room.editor, id, on('closed', ' \n '))).rejects.toThrow('Write the comment first')
    await expect(comments.beginThread(room.editor, id, on(' ', 'Why?'))).rejects.toThrow('Select the words')
    await expect(comments.beginThread(room.editor, id, on('closed', 'x'.repeat(4_001)))).rejects.toThrow(
      'at most 4,000',
    )
    await expect(comments.beginThread(room.editor, id, on('x'.repeat(2_001)))).rejects.toThrow('Select fewer words')
    await expect(comments.beginThread(room.editor, id, { ...on('closed'), more: 1 } as never)).rejects.toThrow()
    const threadId = await comments.beginThread(room.editor, id, on('closed', 'One\u0000\r\n\u202etwo'))
    expect((await threadOf(room.editor, threadId))?.comments[0]?.text).toBe('One\n\u202etwo')
  })

  test('is its writer’s to change and to delete, and nobody else’s', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('closed'))
    const commentId = await firstComment(threadId)
    await expect(comments.changeComment(room.chief, commentId, { text: 'No.' })).rejects.toThrow('not yours to see')
    await expect(comments.deleteComment(room.reporter, commentId)).rejects.toThrow('not yours to see')
    await comments.changeComment(room.editor, commentId, { text: 'Who says that?' })
    expect((await threadOf(room.editor, threadId))?.comments[0]).toMatchObject({
      text: 'Who says that?',
      editedAt: expect.any(Date),
      own: true,
    })
  })

  test('that was answered stays as deleted, without its words; the last one takes the thread and its mark along', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('closed'))
    await comments.reply(room.reporter, threadId, { text: 'The port.' })
    await comments.deleteComment(room.editor, await firstComment(threadId))
    expect(await threadOf(room.chief, threadId)).toMatchObject({
      comments: [
        { deleted: true, text: '' },
        { deleted: false, text: 'The port.' },
      ],
    })
    expect((await threadOf(room.editor, threadId))?.mine).toBe(false)
    const answer = await db.comment.findFirstOrThrow({ where: { threadId, deletedAt: null } })
    await comments.deleteComment(room.reporter, answer.id)
    expect(await threadOf(room.chief, threadId)).toBeNull()
    expect(await wordsOf(id, threadId)).toBeNull()
  })

  test('is resolved once, reopened once, and open again when somebody answers', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('closed'))
    await expect(comments.reopenThread(room.editor, threadId)).rejects.toThrow('reopened this thread already')
    await comments.resolveThread(room.reporter, threadId)
    await expect(comments.resolveThread(room.editor, threadId)).rejects.toThrow('resolved this thread already')
    expect(await threadOf(room.editor, threadId)).toMatchObject({ resolvedBy: room.reporter.name })
    await comments.reopenThread(room.editor, threadId)
    await comments.resolveThread(room.editor, threadId)
    await comments.reply(room.chief, threadId, { text: 'Not so fast.' })
    expect(await threadOf(room.editor, threadId)).toMatchObject({ resolvedAt: null, resolvedBy: null })
  })
})

describe('a mention', () => {
  test('is of somebody who may see the piece, and is kept by id', async () => {
    const { id } = await report(room)
    const stranger = await someone('reporter')
    const names = (await mentionable(room.reporter, id)).map((person) => person.id)
    expect(names).toEqual(expect.arrayContaining([room.checker.personId, room.editor.personId, room.chief.personId]))
    expect(names).not.toContain(stranger.personId)
    await expect(
      comments.beginThread(room.editor, id, on('closed', `@[${stranger.personId}] who says so?`)),
    ).rejects.toThrow('may not see this piece')
    const threadId = await comments.beginThread(room.editor, id, on('closed', `@[${room.checker.personId}], who?`))
    await db.person.update({ where: { id: room.checker.personId }, data: { name: 'Zenobia Vane' } })
    const thread = await threadOf(room.checker, threadId)
    expect(thread).toMatchObject({ mine: true, comments: [{ mentions: [{ name: 'Zenobia Vane' }] }] })
  })

  test('that is taken out of a comment is one no more; who lost the piece since stays one', async () => {
    const { id } = await report(room)
    const helper = await someone('editor', [room.deskId])
    const both = `@[${room.checker.personId}] @[${helper.personId}]`
    const threadId = await comments.beginThread(room.editor, id, on('closed', both))
    await db.person.update({ where: { id: helper.personId }, data: { active: false } })
    await comments.changeComment(room.editor, await firstComment(threadId), { text: `@[${helper.personId}] look` })
    const thread = await threadOf(room.editor, threadId)
    expect(thread?.comments[0]?.mentions.map((person) => person.id)).toEqual([helper.personId])
  })
})

describe('the words of a comment', () => {
  test('are followed through changes, and found again after an older text was restored', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('closed on Monday'))
    const before = await textToRead(room.reporter, id)
    await rewrite(id, replaced('The harbour', 'It is said that the harbour'))
    await comments.followComments(id)
    expect(await wordsOf(id, threadId)).toBe('closed on Monday')
    await rewrite(id, () => before)
    expect(await wordsOf(id, threadId)).toBeNull()
    await comments.followComments(id)
    expect(await wordsOf(id, threadId)).toBe('closed on Monday')
    expect(await threadOf(room.editor, threadId)).toMatchObject({ anchored: true })
  })

  test('that are deleted leave the comment readable; when they come back, it is theirs again', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on(' and nobody knows for how long'))
    const before = await textToRead(room.reporter, id)
    await rewrite(id, without('nobody'))
    await comments.followComments(id)
    expect(await threadOf(room.reporter, threadId)).toMatchObject({
      anchored: false,
      quote: ' and nobody knows for how long',
    })
    await rewrite(id, () => before)
    await comments.followComments(id)
    expect(await wordsOf(id, threadId)).toBe('and nobody knows for how long')
    const writes = () => db.draftUpdate.count({ where: { articleId: id } })
    const count = await writes()
    await comments.followComments(id)
    expect(await writes()).toBe(count)
  })
})

describe('the list over the newsroom', () => {
  test('shows what one may see, the last said first, page by page', async () => {
    const reader = await someone('reporter')
    const mine = await someArticle({ by: reader })
    const { id: elsewhere } = await report(room)
    await comments.beginThread(room.chief, elsewhere, on('closed'))
    const data = Array.from({ length: 70 }, (_, at) => ({
      ...{ articleId: mine, quote: `${at}`, words: `${at}`, lastAt: new Date(1_000_000 + Math.floor(at / 3)) },
    }))
    await db.commentThread.createMany({ data })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof commentList>> = await commentList(reader, { view: 'all' }, after)
      expect(page.threads.every(({ article }) => article.id === mine)).toBe(true)
      seen.push(...page.threads.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(new Set(seen).size).toBe(70)
    expect(seen).toHaveLength(70)
    await expect(commentList(reader, { view: 'all' }, 'nonsense')).rejects.toThrow()
  })

  test('has those that are open, and those that one wrote or is mentioned in', async () => {
    const writer = await someone('reporter')
    const id = await someArticle({ by: writer })
    const open = await comments.beginThread(room.chief, id, on('nothing'))
    const mentioned = await comments.beginThread(room.chief, id, on('nothing', `@[${writer.personId}] you?`))
    const wrote = await comments.beginThread(writer, id, on('nothing'))
    for (const thread of [mentioned, wrote]) await comments.resolveThread(writer, thread)
    const ids = async (view: 'open' | 'mine' | 'all') =>
      (await commentList(writer, { view })).threads.map((thread) => thread.id)
    expect(await ids('open')).toEqual([open])
    expect(new Set(await ids('mine'))).toEqual(new Set([mentioned, wrote]))
    expect(await ids('all')).toHaveLength(3)
  })

  test('hides the comments of a piece from whoever lost it', async () => {
    const { id } = await inReview(room)
    const helper = await someone('editor', [room.deskId])
    const threadId = await comments.beginThread(helper, id, on('closed'))
    const gone = { ...helper, deskIds: [] }
    expect(await threadOf(gone, threadId)).toBeNull()
    expect((await commentList(gone, { view: 'mine' })).threads).toEqual([])
    await expect(commentsOf(gone, id)).rejects.toThrow('not yours to see')
    await expect(comments.changeComment(gone, await firstComment(threadId), { text: 'x' })).rejects.toThrow('not yours')
  })
})

describe('how much is said', () => {
  const manyOn = async (articleId: string, count: number) => {
    const { id: threadId } = await db.commentThread.create({
      data: { articleId, quote: 'harbour', words: 'harbour' },
      select: { id: true },
    })
    const one = { threadId, byId: room.editor.personId, text: 'So?' }
    await db.comment.createMany({ data: Array.from({ length: count }, () => one) })
  }

  test('about one piece has an end, in threads that are there and in new ones', async () => {
    const { id } = await report(room)
    const threadId = await comments.beginThread(room.editor, id, on('harbour'))
    await manyOn(id, bounds.ofArticle - 2)
    await comments.reply(room.checker, threadId, { text: 'The last one.' })
    await expect(comments.reply(room.checker, threadId, { text: 'More.' })).rejects.toThrow('5,000 comments in all')
    await expect(comments.beginThread(room.checker, id, on('closed'))).rejects.toThrow('5,000 comments in all')
  })

  test('by one person comes no faster than anybody can read, new or changed', async () => {
    const { id } = await report(room)
    const checker = await someone('fact_checker', [room.deskId])
    const threadId = await comments.beginThread(checker, id, on('harbour'))
    const comment = await firstComment(threadId)
    for (let said = 1; said < rate.inARow; said += 1)
      await comments.changeComment(checker, comment, { text: `${said}` })
    const more = async () => {
      for (;;) await comments.reply(checker, threadId, { text: 'And?' })
    }
    await expect(more()).rejects.toThrow('faster than anybody can read')
    await comments.reply(room.editor, threadId, { text: 'I can still say something.' })
  })
})
