/** Comments and the pages on which the draft is open. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import * as comments from '#lib/comments/commands'
import { db } from '#lib/db'
import { readNews } from '#lib/drafts/protocol'
import { markedQuote, reading } from '#lib/text/comment-marks'
import { type Collab, startCollab } from '#server/collab/collab'
import { commentChanged } from '#server/collab/comments'
import { type OpenDraft, opened } from '#tests/support/drafts'
import { approved, type Newsroom, newsroom, report } from '#tests/support/flow'

let collab: Collab
let room: Newsroom
beforeAll(async () => {
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  room = await newsroom()
})
afterAll(() => collab.stop())

const open: OpenDraft[] = []
afterEach(() => {
  for (const draft of open.splice(0)) draft.leave()
})
async function at(articleId: string, actor = room.reporter) {
  const draft = await opened(collab.port, articleId, actor)
  open.push(draft)
  await draft.until(({ text }) => text() !== '')
  const heard: string[] = []
  let told = () => {}
  draft.provider.on('stateless', ({ payload }: { payload: string }) => {
    const news = readNews(payload)
    if (news?.kind === 'comment') heard.push(news.threadId)
    told()
  })
  const hears = (id: string) =>
    new Promise<void>((resolve) => {
      told = () => heard.includes(id) && resolve()
      told()
    })
  return { ...draft, heard, hears }
}

const on = (quote: string) => ({ quote, before: '', after: '', at: 0, text: 'Who says so?' })
const wordsIn = ({ doc }: OpenDraft, id: string) => markedQuote(reading(doc), id)?.quote ?? null

test('a comment appears on every page that has the draft open, with the words that it is about', async () => {
  const { id } = await report(room)
  const pages = [await at(id), await at(id, room.checker)]
  const threadId = await comments.beginThread(room.editor, id, on('closed on Monday'))
  await Promise.all(pages.map((page) => page.hears(threadId)))
  await Promise.all(pages.map((page) => page.until(() => wordsIn(page, threadId) === 'closed on Monday')))
})

test('what is written beside and within a comment goes on, and all of it is on record', async () => {
  const { id } = await report(room)
  const page = await at(id)
  const threadId = await comments.beginThread(room.checker, id, on('closed on Monday'))
  await page.until(() => wordsIn(page, threadId) !== null)
  page.type('More. ')
  await page.saved()
  page.leave()
  open.splice(0)
  const later = await at(id)
  await later.until(() => wordsIn(later, threadId) === 'closed on Monday')
  expect(later.text()).toContain('More.')
})

test('a comment on an approved piece leaves it approved, with its pages open', async () => {
  const { id } = await approved(room)
  const page = await at(id, room.editor)
  const threadId = await comments.beginThread(room.chief, id, on('closed on Monday'))
  await page.hears(threadId)
  await page.until(() => wordsIn(page, threadId) !== null)
  expect(await db.draft.findUniqueOrThrow({ where: { articleId: id } })).toMatchObject({ state: 'approved' })
})

test('whoever may not see the piece any more hears of no comment', async () => {
  const { id } = await report(room)
  const [stays, goes] = [await at(id), await at(id, room.editor)]
  const threadId = await comments.beginThread(room.chief, id, on('closed'))
  await Promise.all([stays.hears(threadId), goes.hears(threadId)])
  await db.person.update({ where: { id: room.editor.personId }, data: { role: 'reporter' } })
  const second = await comments.beginThread(room.chief, id, on('Monday'))
  await commentChanged(`${id} ${second}`)
  await stays.hears(second)
  expect(goes.heard).toEqual([threadId])
  await db.person.update({ where: { id: room.editor.personId }, data: { role: 'editor' } })
})

test('what is no announcement is nothing', async () => {
  await expect(commentChanged('x')).resolves.toBeUndefined()
  await expect(commentChanged(`${crypto.randomUUID()} ${crypto.randomUUID()}`)).resolves.toBeUndefined()
})
