/** One socket of one browser: it opens one draft, and tells what it has before it adds to it. */
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

/** Whoever connects and does not say for which draft gives way to somebody who does. In milliseconds. */
const helloWithin = 10_000

type Pass = (frame: Message, data: Uint8Array) => void

const articleId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** More than a browser sends between connecting and telling what it has: messages, and their bytes together */
const heldAtMost = { messages: 1_000, bytes: 4_000_000 }

export function serveSocket(socket: WebSocket, actor: Actor): void {
  const waitAfter = tokenBucket()
  let name: string | null = null
  let opening: Promise<Pass | null> | null = null
  const shut = (why: keyof typeof closings) => socket.close(closings[why].code, closings[why].reason)

  const hear = (data: Buffer) => {
    if (socket.readyState !== socket.OPEN) return
    const wait = waitAfter(data.length, Date.now())
    if (wait > 0) rest(socket, wait)
    if (isPong(data)) return
    const frame = readMessage(data)
    const misplaced = name === null ? frame?.kind !== 'hello' : frame?.name !== name
    if (!frame || misplaced) return shut('refused')
    if (frame.kind === 'closing') return socket.close(1000)
    if (frame.kind === 'hello' && frame.personId !== actor.personId) return shut('somebodyElse')
    name ??= frame.name
    opening ??= open(socket, actor, name).catch((error: unknown) => {
      const why = closingFor(error) ?? 'notYours'
      if (why === 'again') log.warn({ err: error, articleId: name }, 'a draft could not be opened')
      shut(why)
      return null
    })
    void opening.then((pass) => pass?.(frame, data))
  }
  const ended = (code: number, reason: Buffer) =>
    log.info({ by: actor.personId, articleId: name, code, why: String(reason) }, 'a connection ended')
  socket.on('message', forThisRequest(hear))
  socket.on('close', forThisRequest(ended))
  const silent = setTimeout(() => name ?? shut('again'), helloWithin)
  socket.on('close', () => clearTimeout(silent))
}

function rest(socket: WebSocket, milliseconds: number): void {
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
      if (held.length > heldAtMost.messages || bytes > heldAtMost.bytes) full()
    } else {
      connection.handleMessage(data)
      if (kind !== 'whole') return
      whole = true
      for (const earlier of held) connection.handleMessage(earlier)
      held = []
    }
  }
}
