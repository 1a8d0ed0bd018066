/** A socket that asks and asks for the whole of a draft. */
import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
import { helloToken } from '#lib/drafts/protocol'
import { readMessage } from '#server/collab/message'
import type { SignedIn } from '#tests/support/sessions'

const auth = 2
const sync = 0
const firstStep = 0

function framed(articleId: string, write: (encoder: encoding.Encoder) => void): Uint8Array {
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
const question = (articleId: string) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, sync)
    encoding.writeVarUint(encoder, firstStep)
    encoding.writeVarUint8Array(encoder, new Uint8Array([0]))
  })

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
