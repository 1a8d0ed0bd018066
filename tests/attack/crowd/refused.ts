/** Somebody who sends a change that is refused, and after each refusal comes back and sends it again. */
import { WebSocket } from 'ws'
import { helloToken } from '#lib/drafts/protocol'
import { task } from '#tests/attack/crowd/task'
import { english } from '#tests/support/english'
import { having, hello, newsIn } from '#tests/support/flood'
import { byClientsOfLongAgo } from '#tests/support/heavy'

export type RefusedTask = {
  port: number
  articleId: string
  personId: string
  cookie: string
  sockets: number
  clients: number
}
/** `reasons`: what refusals said, each once */
export type RefusedTold = { sent: number; refused: number; reasons: string[] }

/** Between two connections of one window, in milliseconds */
const AWAY = 20

const told: RefusedTold = { sent: 0, refused: 0, reasons: [] }
const { given } = await task<RefusedTask, RefusedTold>(() => told)
const { port, articleId, personId, cookie, sockets, clients } = given
const address = `127.0.0.1:${port}`
const greeting = hello(articleId, helloToken(personId, 0))
const change = having(articleId, byClientsOfLongAgo(clients))

function open(): void {
  const socket = new WebSocket(`ws://${address}/collab`, { headers: { cookie, origin: `http://${address}` } })
  socket.on('error', () => {})
  socket.once('open', () => {
    socket.send(greeting)
    socket.send(change)
    told.sent += 1
  })
  socket.on('message', (data: Buffer) => {
    const news = data.length > 1 ? newsIn(data) : null
    if (news?.kind !== 'refused') return
    told.refused += 1
    const reason = english(news.why)
    if (!told.reasons.includes(reason)) told.reasons.push(reason)
  })
  socket.once('close', () => setTimeout(open, AWAY))
}

for (let number = 0; number < sockets; number += 1) open()
