/** A socket that asks and asks for the whole of a draft. */
import { once } from 'node:events'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { helloToken, type News, readNews } from '#lib/drafts/protocol'
import { readMessage } from '#server/collab/message'
import type { SignedIn } from '#tests/support/sessions'

const auth = 2
const sync = 0
const firstStep = 0
const secondStep = 1
const stateless = 5

/** A message about a draft, as Hocuspocus frames it. */
export function framed(articleId: string, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, articleId)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

export const hello = (articleId: string, token: string) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, auth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, token)
  })

/** “What is there?”, from somebody who has nothing: the answer is the whole text. */
export const question = (articleId: string) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, sync)
    encoding.writeVarUint(encoder, firstStep)
    encoding.writeVarUint8Array(encoder, new Uint8Array([0]))
  })

/** “This is what I have”, without having asked. */
export const having = (articleId: string, update: Uint8Array) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, sync)
    encoding.writeVarUint(encoder, secondStep)
    encoding.writeVarUint8Array(encoder, update)
  })

/** What a message of collab tells beside the text; null where it tells nothing. */
export function newsIn(data: Uint8Array): News | null {
  const decoder = decoding.createDecoder(data)
  decoding.readVarString(decoder)
  return decoding.readVarUint(decoder) === stateless ? readNews(decoding.readVarString(decoder)) : null
}

/** Opens a socket in a draft that asks so many times at once. `answers` counts the texts that it got. */
export async function flood(
  port: number,
  articleId: string,
  { actor, session, questions }: { actor: Actor; session: SignedIn; questions: number },
): Promise<{ answers: () => number; end: () => void }> {
  const address = `127.0.0.1:${port}`
  const headers = { cookie: session.cookie, origin: `http://${address}` }
  const socket = new WebSocket(`ws://${address}/collab`, { headers })
  let answers = 0
  socket.on('message', (data: Buffer) => {
    if (readMessage(data)?.kind === 'whole') answers += 1
  })
  await once(socket, 'open')
  socket.send(hello(articleId, helloToken(actor.personId, 0)))
  const asked = question(articleId)
  for (let time = 0; time < questions; time += 1) socket.send(asked)
  return { answers: () => answers, end: () => socket.terminate() }
}

/** Sends a change that is refused, and as soon as its socket is closed comes back and sends it again, until it is told to `end`. */
export async function insistence(
  port: number,
  articleId: string,
  { actor, session, change }: { actor: Actor; session: SignedIn; change: Uint8Array },
): Promise<{ refusals: () => number; end: () => void }> {
  const address = `127.0.0.1:${port}`
  const headers = { cookie: session.cookie, origin: `http://${address}` }
  const [greeting, sent] = [hello(articleId, helloToken(actor.personId, 0)), having(articleId, change)]
  const state = { refusals: 0, ended: false }
  let socket: WebSocket
  const open = () => {
    if (state.ended) return
    socket = new WebSocket(`ws://${address}/collab`, { headers })
    socket.on('error', () => {})
    socket.once('open', () => {
      for (const message of [greeting, sent]) socket.send(message)
    })
    socket.on('message', (data: Buffer) => {
      if (data.length > 1 && newsIn(data)?.kind === 'refused') state.refusals += 1
    })
    socket.once('close', open)
  }
  open()
  return {
    refusals: () => state.refusals,
    end: () => {
      state.ended = true
      socket.terminate()
    },
  }
}
