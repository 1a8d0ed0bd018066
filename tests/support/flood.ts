/** Sockets that ask and ask for the whole of a draft, and never read what they are answered. */
import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import type { Actor } from '#lib/auth/actor'
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

const hello = (articleId: string, personId: string) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, auth)
    encoding.writeVarUint(encoder, 0)
    encoding.writeVarString(encoder, personId)
  })

/** “What is there?”, from somebody who has nothing: the answer is the whole text. */
const question = (articleId: string) =>
  framed(articleId, (encoder) => {
    encoding.writeVarUint(encoder, sync)
    encoding.writeVarUint(encoder, firstStep)
    encoding.writeVarUint8Array(encoder, new Uint8Array([0]))
  })

/** Opens so many sockets in a draft, each of which asks so many questions at once. `end` closes them. */
export async function flood(
  port: number,
  articleId: string,
  { actor, session, sockets, questions }: { actor: Actor; session: SignedIn; sockets: number; questions: number },
): Promise<{ end: () => void }> {
  const address = `127.0.0.1:${port}`
  const headers = { cookie: session.cookie, origin: `http://${address}` }
  const open = await Promise.all(
    Array.from({ length: sockets }, async () => {
      const socket = new WebSocket(`ws://${address}/collab`, { headers })
      socket.on('error', () => {})
      await once(socket, 'open')
      socket.send(hello(articleId, actor.personId))
      socket.pause()
      const asked = question(articleId)
      for (let time = 0; time < questions; time += 1) socket.send(asked)
      return socket
    }),
  )
  const end = () => {
    for (const socket of open) socket.terminate()
  }
  return { end }
}
