/** Pages that show a board or a calendar hear that something changed. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as articles from '#lib/articles/commands'
import type { Actor } from '#lib/auth/actor'
import { db } from '#lib/db'
import { signedOutCode, unreadQuery } from '#lib/inbox/live'
import { saysChanged } from '#lib/overview/changed'
import { takeReport } from '#lib/reports/commands'
import { type Collab, startCollab } from '#server/collab/collab'
import { someone } from '#tests/support/articles'
import { type Newsroom, newsroom, published, report } from '#tests/support/flow'
import { signedIn } from '#tests/support/sessions'

let collab: Collab
let room: Newsroom
beforeAll(async () => {
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
  room = await newsroom()
})
afterAll(() => collab.stop())

const open: WebSocket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.terminate()
})

const soon = { timeout: 15_000, interval: 20 }
/** What the whole way from a change to the page may take, with what the page takes to ask after it */
const withinASecond = { timeout: 1_000, interval: 20 }

async function page({ personId }: Actor) {
  const session = await signedIn(personId)
  const host = `localhost:${collab.port}`
  const headers = { cookie: session.cookie, host, origin: `http://${host}` }
  const socket = new WebSocket(`ws://127.0.0.1:${collab.port}/collab?${unreadQuery}`, { headers })
  open.push(socket)
  const heard = { changes: 0, other: 0, closed: 0 }
  socket.on('message', (data, binary) => {
    if (!binary && saysChanged(String(data))) heard.changes += 1
    else heard.other += 1
  })
  socket.on('close', (code) => {
    heard.closed = code
  })
  // The ping and the number of what is unread
  await expect.poll(() => heard.other, soon).toBeGreaterThanOrEqual(2)
  await quiet()
  heard.changes = 0
  return { heard, session }
}
/** What was told before is past. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 500))

test('a page hears within a second that a piece moved, got another headline or author, and once of all that happens together', async () => {
  const { id } = await report(room)
  const { heard } = await page(room.chief)
  await articles.submit(room.reporter, id)
  await expect.poll(() => heard.changes, withinASecond).toBe(1)
  await db.draft.update({ where: { articleId: id }, data: { headline: 'Harbour opens' } })
  await expect.poll(() => heard.changes, withinASecond).toBe(2)
  await db.articleAuthor.create({ data: { articleId: id, personId: room.editor.personId } })
  await expect.poll(() => heard.changes, withinASecond).toBe(3)
  await Promise.all(['One', 'Two', 'Three'].map(() => report(room)))
  await quiet()
  expect(heard.changes).toBe(4)
})

test('a page hears of a report that comes in and of what becomes of it, and not of what is forgotten of its sender', async () => {
  const { id: articleId } = await published(room)
  const { heard } = await page(room.chief)
  const said = { articleId, publicationNumber: 1, language: 'en', quote: '', text: 'It was a Sunday.' }
  const { id } = await db.errorReport.create({ data: { ...said, networkHash: Uint8Array.from([1]) } })
  await expect.poll(() => heard.changes, withinASecond).toBe(1)
  await takeReport(room.editor, id)
  await expect.poll(() => heard.changes, withinASecond).toBe(2)
  await quiet()
  await db.errorReport.update({ where: { id }, data: { networkHash: null } })
  await quiet()
  expect(heard.changes).toBe(2)
})

test('a page hears of a withdrawal that is planned, and that it is cancelled', async () => {
  const { id } = await published(room)
  const { heard } = await page(room.chief)
  const plan = { text: 'The licence ends.', cause: 'legal', moment: '2032-03-01T10:00:00Z' }
  await articles.planWithdrawal(room.chief, id, plan)
  await expect.poll(() => heard.changes, withinASecond).toBe(1)
  await articles.cancelWithdrawal(room.chief, id)
  await expect.poll(() => heard.changes, withinASecond).toBe(2)
})

test('a snapshot of a text tells nobody, and whoever may read no article hears nothing', async () => {
  const { id } = await report(room)
  const [hers, admins] = [await page(room.chief), await page(await someone('admin'))]
  await db.draft.update({ where: { articleId: id }, data: { text: 'Ships wait.', wordCount: 2 } })
  await quiet()
  expect(hers.heard.changes).toBe(0)
  await articles.submit(room.reporter, id)
  await expect.poll(() => hers.heard.changes, withinASecond).toBe(1)
  expect(admins.heard.changes).toBe(0)
})

test('whoever is signed out hears nothing more', async () => {
  const { id } = await report(room)
  const { heard, session } = await page(room.chief)
  await db.session.update({ where: { id: session.sessionId }, data: { endedAt: new Date() } })
  await expect.poll(() => heard.closed, soon).toBe(signedOutCode)
  await articles.submit(room.reporter, id)
  await quiet()
  expect(heard.changes).toBe(0)
})

test('where collab lost the database for a while, pages are told to look', async () => {
  const { heard } = await page(room.chief)
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'on-record collab' AND datname = current_database()`
  await expect.poll(() => heard.changes, soon).toBe(1)
})
