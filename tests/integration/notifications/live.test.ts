/** Pages that show how many notifications are unread. */
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import * as comments from '#lib/comments/commands'
import { db } from '#lib/db'
import { markAllRead } from '#lib/inbox/commands'
import { readUnread, signedOutCode, unreadQuery } from '#lib/inbox/live'
import { type Collab, startCollab } from '#server/collab/collab'
import { type Newsroom, newsroom, report } from '#tests/support/flow'
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

async function page({ personId }: Actor) {
  const session = await signedIn(personId)
  const host = `localhost:${collab.port}`
  const headers = { cookie: session.cookie, host, origin: `http://${host}` }
  const socket = new WebSocket(`ws://127.0.0.1:${collab.port}/collab?${unreadQuery}`, { headers })
  open.push(socket)
  const heard: number[] = []
  let closed: number | null = null
  socket.on('message', (data, binary) => {
    const unread = binary ? null : readUnread(String(data))
    if (unread !== null) heard.push(unread)
  })
  socket.on('close', (code) => {
    closed = code
  })
  return { socket, session, heard, closed: () => closed }
}
const soon = { timeout: 15_000, interval: 20 }
const on = (text: string) => ({ quote: 'closed on Monday', before: '', after: '', at: 0, text })

test('a page hears at once that something came, and that it was read elsewhere; nobody else’s does', async () => {
  const { id } = await report(room)
  const [hers, another] = [await page(room.reporter), await page(room.checker)]
  await expect.poll(() => [hers.heard, another.heard], soon).toEqual([[0], [0]])
  await comments.beginThread(room.editor, id, on('Who says so?'))
  await expect.poll(() => hers.heard, soon).toEqual([0, 1])
  await markAllRead(room.reporter, new Date())
  await expect.poll(() => hers.heard, soon).toEqual([0, 1, 0])
  expect(another.heard).toEqual([0])
})

test('a page that is open keeps no session alive, and is closed with it', async () => {
  const { id } = await report(room)
  const hers = await page(room.reporter)
  await expect.poll(() => hers.heard.length, soon).toBe(1)
  const idle = new Date(Date.now() - 11 * 60 * 60 * 1000)
  const where = { id: hers.session.sessionId }
  await db.session.update({ where, data: { lastSeenAt: idle } })
  await comments.beginThread(room.editor, id, on('Who says so?'))
  await expect.poll(() => hers.heard.length, soon).toBe(2)
  expect((await db.session.findUniqueOrThrow({ where })).lastSeenAt).toEqual(idle)
  await db.session.update({ where, data: { endedAt: new Date() } })
  await expect.poll(hers.closed, soon).toBe(signedOutCode)
})

test('whoever sends more than signs of life is sent away', async () => {
  const hers = await page(room.reporter)
  await expect.poll(() => hers.heard.length, soon).toBe(1)
  hers.socket.send(new Uint8Array([10]))
  hers.socket.send('count faster')
  await expect.poll(hers.closed, soon).toBe(4422)
})
