/** Drafts made heavy: by a change of 200,000 made-up client ids, once and without end, and by a log that holds one already. */
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#lib/db'
import { closings } from '#lib/drafts/protocol'
import { message } from '#lib/messages/message'
import { type Colleague, colleague, longArticle } from '#tests/attack/colleague'
import { crowd } from '#tests/attack/crowd'
import type { RefusedTask, RefusedTold } from '#tests/attack/crowd/refused'
import { below, exactly, inMilliseconds, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { quantile, timed } from '#tests/bench/figures'
import { someone } from '#tests/support/articles'
import { opened } from '#tests/support/drafts'
import { english } from '#tests/support/english'
import { byClientsOfLongAgo } from '#tests/support/heavy'
import { signedIn } from '#tests/support/sessions'

const CLIENTS = 200_000
const SOCKETS = 4
const SECONDS = 15
/** An opening that takes so long counts as this, in milliseconds */
const NEVER = 60_000

export async function heavy({ port }: Target): Promise<Row[]> {
  const writer = await colleague(port)
  try {
    return [...(await refused(port, writer)), ...(await openings(port, writer))]
  } finally {
    writer.leave()
  }
}

async function refused(port: number, writer: Colleague): Promise<Row[]> {
  const reporter = await someone('reporter')
  const articleId = await longArticle(reporter, 20)
  const { cookie } = await signedIn(reporter.personId)
  const given: RefusedTask = {
    port,
    articleId,
    personId: reporter.personId,
    cookie,
    sockets: SOCKETS,
    clients: CLIENTS,
  }
  const attackers = crowd<RefusedTold>('refused', given, { sent: 0, refused: 0, reasons: [] })
  try {
    await attackers.begun
    const times = await writer.writesUntil(pause(SECONDS * 1_000))
    const { sent, reasons } = attackers.told()
    return [
      told(
        `a change by ${CLIENTS.toLocaleString('en')} client ids, in ${SOCKETS} windows for ${SECONDS} s`,
        `sent ${sent} times`,
      ),
      exactly(
        'it is refused',
        reasons.join(' '),
        english(message('text.cannotBeSaved', { why: message('text.why.tooManyParts') })),
      ),
      exactly('changes of it on record', String(await db.draftUpdate.count({ where: { articleId } })), '0'),
      below('another writer: saved, p95', quantile(times, 0.95), 100, 'ms'),
      told('the same, median', inMilliseconds(times)),
    ]
  } finally {
    await attackers.stop()
  }
}

async function openings(port: number, writer: Colleague): Promise<Row[]> {
  const reporter = await someone('reporter')
  const articleId = await longArticle(reporter, 20)
  await db.draftUpdate.create({ data: { articleId, personId: reporter.personId, update: byClientsOfLongAgo(CLIENTS) } })
  const generationNow = async () =>
    (await db.draft.findUniqueOrThrow({ where: { articleId }, select: { generation: true } })).generation
  const opening = async () => {
    const draft = await opened(port, articleId, reporter, { generation: await generationNow() })
    const isThere = draft.until(
      ({ view, closedWith }) => view().status.kind === 'saved' || closedWith() === closings.rebuilt.code,
    )
    await Promise.race([isThere, pause(NEVER, undefined, { ref: false })])
    draft.leave()
  }
  const times: number[] = []
  const over = (async () => {
    times.push(await timed(() => opening()))
    times.push(await timed(() => opening()))
  })()
  const acknowledged = await writer.writesUntil(over)
  await over
  return [
    exactly('a draft that is heavy already: made anew', `${await generationNow()} time`, '1 time'),
    told('its first opening, with that', `${Math.round(times[0] ?? 0)} ms`),
    below('its second opening', times[1] ?? Number.POSITIVE_INFINITY, 1_000, 'ms'),
    told('another writer meanwhile: saved', inMilliseconds(acknowledged)),
  ]
}
