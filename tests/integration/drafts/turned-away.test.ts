/** Sockets that get nowhere do no harm: not to those inside, and not by trying again. */
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { db } from '#lib/db'
import { closings } from '#lib/drafts/protocol'
import type { Role } from '#lib/generated/prisma/enums'
import { textVersion } from '#lib/text/text-version'
import { type Collab, startCollab } from '#server/collab/collab'
import { freePort } from '#server/free-port'
import { someArticle, someone } from '#tests/support/articles'
import { type OpenDraft, openDraft, opened } from '#tests/support/drafts'
import { flood, hello, insistence } from '#tests/support/flood'
import { byClientsOfLongAgo } from '#tests/support/heavy'
import { signedIn } from '#tests/support/sessions'
import { liveSocket } from '../../../components/editor/live-socket.ts'

let collab: Collab
const open: OpenDraft[] = []
beforeAll(async () => {
  collab = await startCollab(process.env.DATABASE_URL ?? '', 0)
})
afterAll(async () => {
  for (const draft of open) draft.leave()
  await collab.stop()
})

/** A WebSocket handshake without a session. */
const knock = () =>
  [
    'GET /collab HTTP/1.1',
    `Host: 127.0.0.1:${collab.port}`,
    `Origin: http://127.0.0.1:${collab.port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '',
    '',
  ].join('\r\n')

test('who is turned away takes nobody down with a broken message', async () => {
  const reporter = await someone('reporter')
  const draft = await opened(collab.port, await someArticle({ by: reporter }), reporter)
  open.push(draft)
  await draft.saved()
  const socket = connect(collab.port, '127.0.0.1')
  const closed = once(socket, 'close')
  // With the request, an opcode that there is not.
  socket.end(Buffer.concat([Buffer.from(knock()), Buffer.from([0x8f, 0x80, 0, 0, 0, 0])]))
  socket.resume()
  await closed
  draft.type('Still here.')
  await draft.saved()
})

test('who asks without end for the whole text is answered a few times, and nobody else waits for that', async () => {
  const [reporter, reader] = [await someone('reporter'), await someone('chief')]
  const articleId = await someArticle({ by: reporter })
  const draft = await opened(collab.port, articleId, reporter)
  open.push(draft)
  await draft.saved()
  const session = await signedIn(reader.personId)
  const attacks = await Promise.all(
    [1, 2, 3].map(() => flood(collab.port, articleId, { actor: reader, session, questions: 3_000 })),
  )
  for (let word = 0; word < 20; word += 1) {
    draft.type(`${word} `)
    await draft.saved()
  }
  await expect.poll(() => attacks.every(({ answers }) => answers() > 0)).toBe(true)
  for (const { answers } of attacks) expect(answers()).toBeLessThan(100)
  for (const { end } of attacks) end()
})

test('who may only read keeps nobody from writing, however often a new connection is made', async () => {
  const [reporter, reader] = [await someone('reporter'), await someone('fact_checker')]
  const articleId = await someArticle({ by: reporter })
  const draft = await opened(collab.port, articleId, reporter)
  open.push(draft)
  await draft.saved()
  const session = await signedIn(reader.personId)
  let answers = 0
  for (let round = 0; round < 10; round += 1) {
    const asked = await Promise.all(
      Array.from({ length: 10 }, () => flood(collab.port, articleId, { actor: reader, session, questions: 300 })),
    )
    // So long that all of them had an answer, or had to wait for it.
    draft.type(`${round} `)
    await draft.saved()
    for (const one of asked) {
      answers += one.answers()
      one.end()
    }
  }
  // Her burst is 1,600 messages, each question costs 20: a new connection is no new burst.
  expect(answers).toBeLessThan(150)
})

test('who has thirty windows open is asked to come back with one more, and nobody else is', async () => {
  const cookieOf = async (role: Role) => (await signedIn((await someone(role)).personId)).cookie
  const [hers, theirs] = [await cookieOf('reporter'), await cookieOf('editor')]
  const origin = `http://127.0.0.1:${collab.port}`
  const opensAs = async (cookie: string) => {
    const socket = new WebSocket(`ws://127.0.0.1:${collab.port}/collab`, { headers: { cookie, origin } })
    await once(socket, 'open')
    return socket
  }
  const windows = await Promise.all(Array.from({ length: 30 }, () => opensAs(hers)))
  const [more, other] = await Promise.all([opensAs(hers), opensAs(theirs)])
  const closed = Promise.race([more, other, ...windows].map((socket) => once(socket, 'close').then(() => socket)))
  expect(await closed).toBe(more)
  for (const socket of [other, ...windows]) socket.terminate()
})

test('who sends a change that is refused again and again is heard more and more rarely, and nobody else waits', async () => {
  const [reporter, attacker] = [await someone('reporter'), await someone('reporter')]
  const draft = await opened(collab.port, await someArticle({ by: reporter }), reporter)
  open.push(draft)
  await draft.saved()
  const given = { actor: attacker, session: await signedIn(attacker.personId), change: byClientsOfLongAgo(25_000) }
  const articleId = await someArticle({ by: attacker })
  const windows = await insistence(collab.port, articleId, given)
  await expect.poll(() => windows.refusals(), { timeout: 10_000 }).toBeGreaterThan(0)
  for (let word = 0; word < 40; word += 1) {
    draft.type(`${word} `)
    await draft.saved()
  }
  windows.end()
  expect(windows.refusals()).toBeLessThan(4)
})

test('who is turned away and does not answer that is gone all the same', async () => {
  const begun = performance.now()
  const socket = connect(collab.port, '127.0.0.1')
  socket.write(knock())
  socket.resume()
  await once(socket, 'close')
  // `ws` alone would wait for half a minute.
  expect(performance.now() - begun).toBeLessThan(20_000)
})

test('who is turned away tries again, but not ever faster', async () => {
  const reporter = await someone('reporter')
  const session = await signedIn(reporter.personId)
  await db.session.update({ where: { id: session.sessionId }, data: { endedAt: new Date() } })
  const draft = openDraft(collab.port, await someArticle({ by: reporter }), { actor: reporter, session })
  open.push(draft)
  draft.watch(() => {})
  let tries = 0
  draft.socket.on('close', () => {
    tries += 1
  })
  await expect.poll(() => tries, { timeout: 10_000 }).toBe(2)
  const begun = performance.now()
  await expect.poll(() => tries, { timeout: 10_000 }).toBe(5)
  expect(performance.now() - begun).toBeGreaterThan(3_000)
})

test('a page that was left opens no socket any more', async () => {
  const socket = liveSocket(`ws://127.0.0.1:${collab.port}/collab`, WebSocket)
  socket.destroy()
  await socket.connect()
  expect(socket.webSocket).toBeNull()
})

test('a page whose collab is gone tries again at least once a second, so that it is back at once', async () => {
  const nobody = await freePort()
  const socket = liveSocket(`ws://127.0.0.1:${nobody}/collab`, WebSocket)
  const tries: number[] = []
  socket.on('close', () => tries.push(performance.now()))
  void socket.connect()
  await expect.poll(() => tries.length, { timeout: 15_000 }).toBe(9)
  socket.destroy()
  const gaps = tries.slice(1).map((at, index) => at - (tries[index] ?? 0))
  expect(Math.max(...gaps)).toBeLessThan(3_000)
})

describe('a page of another version than collab, whose editor would delete what it does not know', () => {
  test.each<[string, string, keyof typeof closings]>([
    ['that says no version', '', 'older'],
    ['of the version before', ` 0 ${textVersion - 1}`, 'older'],
    ['of the next version', ` 0 ${textVersion + 1}`, 'again'],
  ])('%s is sent away before it gets the text', async (_, version, why) => {
    const reporter = await someone('reporter')
    const { cookie } = await signedIn(reporter.personId)
    const address = `127.0.0.1:${collab.port}`
    const socket = new WebSocket(`ws://${address}/collab`, { headers: { cookie, origin: `http://${address}` } })
    const heard = vi.fn()
    // One byte is a ping.
    socket.on('message', (data: Buffer) => data.length > 1 && heard(data))
    await once(socket, 'open')
    socket.send(hello(await someArticle({ by: reporter }), `${reporter.personId}${version}`))
    expect((await once(socket, 'close'))[0]).toBe(closings[why].code)
    expect(heard).not.toHaveBeenCalled()
  })

  test('loads itself again, once', async () => {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
    server.on('connection', (socket) => socket.once('message', () => socket.close(closings.older.code)))
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const reporter = await someone('reporter')
    const session = await signedIn(reporter.personId)
    const loadAgain = vi.fn(() => true)
    const draft = openDraft(port, await someArticle({ by: reporter }), { actor: reporter, session, loadAgain })
    await draft.until(({ closedWith }) => closedWith() === closings.older.code)
    expect(loadAgain).toHaveBeenCalledOnce()
    expect(draft.view().status.kind).not.toBe('refused')
    draft.leave()
    server.close()
  })
})
