/** One socket of one browser: opens one draft, and orders its messages so that what it has comes before what it adds. */
import type { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { closings } from '#lib/drafts/protocol'
import { accessTo } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import { log } from '#lib/log'
import { forThisRequest } from '#lib/log/request'
import { hocuspocus } from '#server/collab/hocuspocus'
import { isPong, type Message, readMessage } from '#server/collab/message'
import { closingFor } from '#server/collab/replies'
import { tokenBucket } from '#server/collab/token-bucket'

/** How long a socket may stay open without naming its draft, in milliseconds. */
const helloWithin = 10_000

type Pass = (message: Message, data: Uint8Array) => void

const articleId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** More than a browser sends between connecting and telling what it has: messages, and their bytes together */
const mostHeld = { messages: 1_000, bytes: 4_000_000 }

export function serveSocket(socket: WebSocket, actor: Actor): void {
  const waitAfter = tokenBucket()
  let name: string | null = null
  let opening: Promise<Pass | null> | null = null
  const closeWith = (why: keyof typeof closings) => socket.close(closings[why].code, closings[why].reason)

  const receive = (data: Buffer) => {
    if (socket.readyState !== socket.OPEN) return
    const wait = waitAfter(data.length, Date.now())
    if (wait > 0) pauseFor(socket, wait)
    if (isPong(data)) return
    const message = readMessage(data)
    const misplaced = name === null ? message?.kind !== 'hello' : message?.name !== name
    if (!message || misplaced) return closeWith('refused')
    if (message.kind === 'closing') return socket.close(1000)
    if (message.kind === 'hello' && message.personId !== actor.personId) return closeWith('somebodyElse')
    name ??= message.name
    opening ??= open(socket, actor, name).catch((error: unknown) => {
      const why = closingFor(error) ?? 'notYours'
      if (why === 'again') log.warn({ err: error, articleId: name }, 'a draft could not be opened')
      closeWith(why)
      return null
    })
    void opening.then((pass) => pass?.(message, data))
  }
  const logEnd = (code: number, reason: Buffer) =>
    log.info({ by: actor.personId, articleId: name, code, why: String(reason) }, 'a connection ended')
  socket.on('message', forThisRequest(receive))
  socket.on('close', forThisRequest(logEnd))
  const helloTimer = setTimeout(() => name ?? closeWith('again'), helloWithin)
  socket.on('close', () => clearTimeout(helloTimer))
}

function pauseFor(socket: WebSocket, milliseconds: number): void {
  socket.pause()
  setTimeout(() => socket.resume(), milliseconds)
}

async function open(socket: WebSocket, actor: Actor, name: string): Promise<Pass> {
  if (!articleId.test(name)) throw new NotFound()
  const access = await accessTo(actor, name)
  log.info({ by: actor.personId, articleId: name, writable: access.writable }, 'a draft is open')
  const connection = hocuspocus.handleConnection(socket, new Request('http://collab/'), { actor, access })
  socket.on('close', (code, reason) => connection.handleClose({ code, reason: String(reason) }))
  if (socket.readyState !== socket.OPEN) connection.handleClose()
  return inOrder(connection, () => socket.close(closings.again.code, closings.again.reason))
}

/**
 * Passes messages on. Right after it connected, a browser may send what was just typed before what was typed without a
 * connection: such an update waits until the browser has told the whole of what it has.
 */
function inOrder(connection: ReturnType<typeof hocuspocus.handleConnection>, full: () => void): Pass {
  let greeted = false
  let whole = false
  let held: Uint8Array[] = []
  let bytes = 0
  return ({ kind }, data) => {
    if (kind === 'hello') {
      if (!greeted) connection.handleMessage(data)
      greeted = true
    } else if (kind === 'update' && !whole) {
      held.push(data)
      bytes += data.length
      if (held.length > mostHeld.messages || bytes > mostHeld.bytes) full()
    } else {
      connection.handleMessage(data)
      if (kind !== 'whole') return
      whole = true
      for (const earlier of held) connection.handleMessage(earlier)
      held = []
    }
  }
}
