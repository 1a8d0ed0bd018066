/** Somebody who asks for the text of a draft again and again and reads no answer. Whoever is sent away comes back at once. */
import { WebSocket } from 'ws'
import { helloToken } from '#lib/drafts/protocol'
import { task } from '#tests/attack/crowd/task'
import { hello, question } from '#tests/support/flood'

export type UnreadTask = { port: number; articleId: string; personId: string; cookie: string; sockets: number }
export type UnreadTold = { asked: number; opened: number; sentAway: number }

/** As much as a socket may have waiting at this end, in bytes; how much is added at once, and how often, in milliseconds */
const mostWaiting = 250_000
const AT_ONCE = 500
const OFTEN = 10
const AWAY = 100

const told: UnreadTold = { asked: 0, opened: 0, sentAway: 0 }
const { given } = await task<UnreadTask, UnreadTold>(() => told)
const { port, articleId, personId, cookie, sockets } = given
const address = `127.0.0.1:${port}`
const greeting = hello(articleId, helloToken(personId, 0))
const asked = question(articleId)

function open(): void {
  const socket = new WebSocket(`ws://${address}/collab`, { headers: { cookie, origin: `http://${address}` } })
  let filling: NodeJS.Timeout | undefined
  socket.on('error', () => {})
  socket.once('open', () => {
    told.opened += 1
    socket.send(greeting)
    socket.pause()
    filling = setInterval(() => {
      for (let time = 0; time < AT_ONCE && socket.bufferedAmount < mostWaiting; time += 1) {
        socket.send(asked)
        told.asked += 1
      }
    }, OFTEN)
  })
  socket.once('close', () => {
    clearInterval(filling)
    told.sentAway += 1
    setTimeout(open, AWAY)
  })
}

for (let number = 0; number < sockets; number += 1) open()
