/** Somebody who may only read one draft asks for its text on ten sockets, and reads no answer. */
import { setTimeout as pause } from 'node:timers/promises'
import { colleague, longArticle } from '#tests/attack/colleague'
import { crowd } from '#tests/attack/crowd'
import type { UnreadTask, UnreadTold } from '#tests/attack/crowd/unread'
import { forgetPeak, peakOf } from '#tests/attack/memory'
import { below, exactly, inMilliseconds, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { quantile } from '#tests/bench/figures'
import { someone } from '#tests/support/articles'
import { signedIn } from '#tests/support/sessions'

const SECONDS = 33
const QUIET = 3
const SOCKETS = 10

export async function unread({ port, pid }: Target): Promise<Row[]> {
  const writer = await colleague(port)
  const quiet = await writer.writesUntil(pause(QUIET * 1_000))
  const reader = await someone('fact_checker')
  const { cookie } = await signedIn(reader.personId)
  const articleId = await longArticle(await someone('reporter'), 100)
  const collab = pid('collab')
  for (const each of [collab, pid('edge')]) forgetPeak(each)

  const given: UnreadTask = { port, articleId, personId: reader.personId, cookie, sockets: SOCKETS }
  const attackers = crowd<UnreadTold>('unread', given, { asked: 0, opened: 0, sentAway: 0 })
  try {
    await attackers.begun
    const times = await writer.writesUntil(pause(SECONDS * 1_000))
    const lost = writer.lost()
    const { asked, opened, sentAway } = attackers.told()
    return [
      told(
        `${SOCKETS} sockets for ${SECONDS} s`,
        `${asked.toLocaleString('en')} questions, ${opened} connections, ${sentAway} ended`,
      ),
      exactly('collab lives on', pid('collab') === collab ? 'yes' : 'no', 'yes'),
      below('collab: the most memory', peakOf(collab), 600, 'MB'),
      told('edge: the most memory', `${Math.round(peakOf(pid('edge')))} MB`),
      below('another writer: saved, p95', quantile(times, 0.95), 100, 'ms'),
      told('the same without an attack, p95', `${Math.round(quantile(quiet, 0.95))} ms`),
      told('the same under attack, median', inMilliseconds(times)),
      exactly('another writer: connections lost', String(lost), '0'),
    ]
  } finally {
    writer.leave()
    await attackers.stop()
  }
}
