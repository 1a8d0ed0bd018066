/** So many well-formed pages of lists, each with another cursor: anybody can make up any number of them. */
import { setTimeout as pause } from 'node:timers/promises'
import { crowd } from '#tests/attack/crowd'
import type { PagesTask, PagesTold } from '#tests/attack/crowd/pages'
import { forgetPeak, memoryOf, peakOf } from '#tests/attack/memory'
import { below, exactly, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'

const REQUESTS = 100_000
/** After which it has to be enough, in seconds */
const LONGEST = 110
const CONNECTIONS = 50
/** As server/edge/limits has it: what all pages in memory may weigh, in MB; and what the process needs beside them */
const CAP = 256
const BESIDE = 150

const paths = ['/en?before=@', '/desks/world?before=@', '/topics/maravia?before=@']

export async function lists({ port, pid }: Target): Promise<Row[]> {
  const edge = pid('edge')
  const before = memoryOf(edge)
  forgetPeak(edge)
  const from = Array.from({ length: 25 }, (_, network) => `198.51.${network}.7`)
  const given: PagesTask = { port, connections: CONNECTIONS, from, paths, most: REQUESTS }
  const attackers = crowd<PagesTold>('pages', given, { asked: 0, statuses: {}, broken: 0 })
  try {
    const enough = new AbortController()
    await Promise.race([attackers.done, pause(LONGEST * 1_000, undefined, { signal: enough.signal }).catch(() => {})])
    enough.abort()
    const { statuses } = attackers.told()
    const answered = Object.values(statuses).reduce((sum, count) => sum + count, 0)
    const number = (count: number) => count.toLocaleString('en')
    const cut = answered < REQUESTS - CONNECTIONS ? `; after ${LONGEST} s, where ${number(REQUESTS)} were meant` : ''
    return [
      told(
        'list pages with a cursor of their own',
        `${number(statuses[200] ?? 0)} times 200 of ${number(answered)}${cut}`,
      ),
      exactly('edge lives on', pid('edge') === edge ? 'yes' : 'no', 'yes'),
      below('edge: the most memory', peakOf(edge), CAP + BESIDE, 'MB'),
      told('edge: memory before, after', `${Math.round(before)} MB, ${Math.round(memoryOf(edge))} MB`),
    ]
  } finally {
    await attackers.stop()
  }
}
