/** One socket of one browser: opens one draft, and passes its messages on in their order. */
import type { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { DraftRebuilt } from '#lib/drafts/generation'
import { closings } from '#lib/drafts/protocol'
import { type Access, accessTo, generationNow } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import { log } from '#lib/log'
import { forThisRequest } from '#lib/log/request'
import { textVersion } from '#lib/text/text-version'
import { madeLighter } from '#server/collab/heavy-drafts'
import { hocuspocus } from '#server/collab/hocuspocus'
import { weightOf } from '#server/collab/live-documents'
import { isPong, type Message, readMessage } from '#server/collab/message'
import { readInTurn } from '#server/collab/read-in-turn'
import { closingFor } from '#server/collab/replies'
import { drafts, people } from '#server/collab/shared-rates'
import { type Cost, type SharedBuckets, socketRate, tokenBucket, waitFor } from '#server/collab/token-bucket'

/** How long a socket may stay open without naming its draft, in milliseconds. */
const helloWithin = 10_000

/** Opening a draft reads the whole text, and a question may be answered with it: each costs as much as so many messages, and its bytes. */
const questionWeight = 20
/** Of a change, as many as cost what a message does */
const partsOfMessage = 100

type Pass = (message: Message, data: Uint8Array) => void

const articleId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export function serveSocket(socket: WebSocket, actor: Actor): void {
  const person = people.hold(actor.personId)
  const buckets = [tokenBucket(socketRate), person.bucket]
  let draft: ReturnType<SharedBuckets['hold']> | null = null
  let name: string | null = null
  let opening: Promise<Pass | null> | null = null
  const closeWith = (why: keyof typeof closings) => socket.close(closings[why].code, closings[why].reason)

  const receive = (data: Buffer) => {
    if (socket.readyState !== socket.OPEN) return
    const message = isPong(data) ? null : readMessage(data)
    const cost = costOf(message, data.length)
    for (const bucket of buckets) bucket(cost, Date.now())
    if (!isPong(data)) take(message, data)
  }
  const take = (message: Message | null, data: Buffer) => {
    const misplaced = name === null ? message?.kind !== 'hello' : message?.name !== name
    if (!message || misplaced) return closeWith('refused')
    if (message.kind === 'closing') return socket.close(1000)
    if (message.kind === 'hello' && message.personId !== actor.personId) return closeWith('somebodyElse')
    if (message.kind === 'hello' && message.version !== textVersion)
      // A newer page waits for a collab of its version.
      return closeWith(message.version < textVersion ? 'older' : 'again')
    name ??= message.name
    if (message.kind === 'hello') opening ??= begin(name, message.generation)
    void opening?.then((pass) => pass?.(message, data))
  }
  // What is asked of a draft counts there once it is known that this person may.
  const admit = (articleId: string, access: Access) => {
    draft = drafts.hold(articleId, access)
    buckets.push(draft.bucket)
    if (socket.readyState !== socket.OPEN) draft.release()
  }
  const begin = (articleId: string, generation: number): Promise<Pass | null> =>
    open(socket, actor, { name: articleId, generation, admit }).catch((error: unknown) => {
      const why = closingFor(error) ?? 'notYours'
      if (why === 'again') log.warn({ err: error, articleId }, 'a draft could not be opened')
      closeWith(why)
      return null
    })
  const logEnd = (code: number, reason: Buffer) =>
    log.info({ by: actor.personId, articleId: name, code, why: String(reason) }, 'a connection ended')
  readInTurn(socket, () => waitFor(buckets, Date.now()), forThisRequest(receive))
  socket.on('close', forThisRequest(logEnd))
  const helloTimer = setTimeout(() => name ?? closeWith('again'), helloWithin)
  socket.on('close', () => {
    clearTimeout(helloTimer)
    person.release()
    draft?.release()
  })
}

function costOf(message: Message | null, length: number): Cost {
  const isWhole = message?.kind === 'exchange' || message?.kind === 'hello'
  const parts = message && 'parts' in message ? Math.floor(message.parts / partsOfMessage) : 0
  return { messages: (isWhole ? questionWeight : 1) + parts, bytes: length + (isWhole ? weightOf(message.name) : 0) }
}

type Opening = { name: string; generation: number; admit: (name: string, access: Access) => void }

async function open(socket: WebSocket, actor: Actor, { name, generation, admit }: Opening): Promise<Pass> {
  if (!articleId.test(name)) throw new NotFound()
  await accessTo(actor, name)
  await madeLighter(name)
  const access = await accessTo(actor, name)
  if ((await generationNow(name)) !== generation) throw new DraftRebuilt()
  admit(name, access)
  log.info({ by: actor.personId, articleId: name, writable: access.writable }, 'a draft is open')
  const context = { actor, access, generation }
  const connection = hocuspocus.handleConnection(socket, new Request('http://collab/'), context)
  socket.on('close', (code, reason) => connection.handleClose({ code, reason: String(reason) }))
  if (socket.readyState !== socket.OPEN) connection.handleClose()
  return inOrder(connection)
}

/** Passes messages on: the first hello alone, as Hocuspocus wants it, and everything else in its order. */
function inOrder(connection: ReturnType<typeof hocuspocus.handleConnection>): Pass {
  let greeted = false
  return ({ kind }, data) => {
    if (kind !== 'hello' || !greeted) connection.handleMessage(data)
    greeted ||= kind === 'hello'
  }
}
