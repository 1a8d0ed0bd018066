/** Web and PostgreSQL are stopped and not dead (SIGSTOP): what readers wait for, and how long until all is well again. */
import { setTimeout as pause } from 'node:timers/promises'
import { db } from '#lib/db'
import { cacheTag } from '#lib/publications/cache-tags'
import { childrenOf } from '#server/process-life'
import { below, exactly, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { reader } from '#tests/bench/reader'

/** Read before, so that the edge has copies of them */
const copies = ['/', '/topics', '/sources', '/authors', '/desks', '/topics/maravia']
/** The edge may need one timeout to find that web says nothing: half a second, and two for the question (server/edge/limits) */
const ONE_TIMEOUT = 3_000
const SOON = 100
/** Sixteen seconds of silence, two until the next question, for PostgreSQL eight until it is killed, and the start (docs/operating.md) */
const RESTART = { web: 30_000, postgres: 40_000 }
/** From a start until pages are made again */
const SERVES = 10_000
/** What does not come back for so long counts as this, in milliseconds */
const NEVER = 60_000
/** Until a purge is heard, in milliseconds */
const HEARD = 1_000

export async function hanging(target: Target): Promise<Row[]> {
  return [...(await stopped(target, 'web')), ...(await stopped(target, 'postgres'))]
}

async function stopped({ url, pid }: Target, name: 'web' | 'postgres'): Promise<Row[]> {
  const { read, leave } = reader(url)
  const timedRead = async (path: string) => {
    const began = performance.now()
    const { status, rawHeaders } = await read(path)
    const isCopy = rawHeaders.some((header) => header.includes('stale copy'))
    return { status, isCopy, took: performance.now() - began }
  }
  const began = Date.now()
  for (const path of copies) await read(path)
  const before = pid(name)
  // Whatever was built from the latest publications has to be made anew, so that a copy is all there is.
  await db.purge.create({ data: { tag: cacheTag.latest } })
  await db.purge.create({ data: { tag: 'site' } })
  await pause(HEARD)
  // Of PostgreSQL each session is a process of its own.
  for (const each of name === 'postgres' ? [before, ...childrenOf(before)] : [before]) process.kill(each, 'SIGSTOP')

  const stoppedAt = performance.now()
  const first = await timedRead('/')
  const others = []
  for (const path of copies) others.push(await timedRead(path))
  const without = await timedRead(`/en/never-read-${began}`)
  const changedAfter = await until(() => pid(name) !== before, stoppedAt)
  const freshAfter = await until(async () => {
    const { status, isCopy } = await timedRead('/')
    return status === 200 && !isCopy
  }, stoppedAt)
  leave()
  const shown = [first, ...others].filter(({ status }) => status === 200).length
  return [
    exactly(
      `${name} stopped: pages that the edge has, 200`,
      `${shown} of ${copies.length + 1}`,
      `${copies.length + 1} of ${copies.length + 1}`,
    ),
    below('the first reader waits', first.took, ONE_TIMEOUT, 'ms'),
    below('all readers after that wait, at most', Math.max(...others.map(({ took }) => took)), SOON, 'ms'),
    told('copies among them', String(others.filter(({ isCopy }) => isCopy).length)),
    exactly('a page without a copy', String(without.status), '503'),
    below('it waits', without.took, SOON, 'ms'),
    below(`${name} is started again after`, changedAfter / 1_000, RESTART[name] / 1_000, 's'),
    below('the front page is fresh again after', freshAfter / 1_000, (RESTART[name] + SERVES) / 1_000, 's'),
  ]
}

/** In milliseconds since `since` */
async function until(holds: () => boolean | Promise<boolean>, since: number): Promise<number> {
  while (performance.now() - since < NEVER) {
    if (await holds()) return performance.now() - since
    await pause(50)
  }
  return NEVER
}
