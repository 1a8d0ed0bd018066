/** 600 connections ask for pages that there are not, from one network and from three, while others publish, correct and read. */
import { setTimeout as pause } from 'node:timers/promises'
import * as articles from '#lib/articles/commands'
import { db } from '#lib/db'
import { crowd } from '#tests/attack/crowd'
import type { PagesTask, PagesTold } from '#tests/attack/crowd/pages'
import { below, exactly, inMilliseconds, type Row, told } from '#tests/attack/rows'
import type { Target } from '#tests/attack/target'
import { type Reader, reader } from '#tests/bench/reader'
import { untilRead } from '#tests/bench/until-read'
import { approved, type Newsroom, newsroom, pinnedRevision, published, typeInto } from '#tests/support/flow'

const CONNECTIONS = 600
/** Publications, corrections and first readings in each flood */
const ROUNDS = 8
/** Between two of them, in milliseconds */
const REST = 300
/** Until the flood stands, and after which nothing more is begun, in milliseconds */
const RISE = 3_000
const LONGEST = 40_000
/** What is not seen for so long counts as this, in milliseconds (tests/bench/until-read) */
const NEVER = 30_000

/** Of forms that pages have, and of one that none has */
const paths = ['/en/made-up-#', '/topics/made-up-#', '/authors/made-up-#', '/en/made-up-#/more']
const networks = ['192.0.2.1', '203.0.113.5', '2001:db8:7::1']
const elsewhere = { 'x-forwarded-for': '198.51.100.7' }

export async function madeUp(target: Target): Promise<Row[]> {
  const room = await newsroom()
  return [...(await flooded(target, room, networks.slice(0, 1))), ...(await flooded(target, room, networks))]
}

type Prepared = { fresh: () => Promise<number>; corrected: () => Promise<number>; unread: string }

async function flooded({ url, port }: Target, room: Newsroom, from: string[]): Promise<Row[]> {
  const { read, leave } = reader(url, 1, elsewhere)
  const prepared: Prepared[] = []
  for (let round = 0; round < ROUNDS; round += 1) prepared.push(await prepare(room, read))

  const given: PagesTask = { port, connections: CONNECTIONS, from, paths, most: null }
  const attackers = crowd<PagesTold>('pages', given, { asked: 0, statuses: {}, broken: 0 })
  const times = { fresh: [] as number[], corrected: [] as number[], unread: [] as number[] }
  const answered: Record<number, number> = {}
  try {
    await attackers.begun
    await pause(RISE)
    const before = attackers.told()
    const began = performance.now()
    for (const { fresh, corrected, unread } of prepared) {
      if (performance.now() - began > LONGEST) break
      times.fresh.push(await fresh().catch(() => NEVER))
      await pause(REST)
      times.corrected.push(await corrected().catch(() => NEVER))
      await pause(REST)
      const asked = performance.now()
      const { status } = await read(unread)
      times.unread.push(performance.now() - asked)
      answered[status] = (answered[status] ?? 0) + 1
      await pause(REST)
    }
    const seconds = (performance.now() - began) / 1_000
    const after = attackers.told()
    const perSecond = (status: number) =>
      Math.round(((after.statuses[status] ?? 0) - (before.statuses[status] ?? 0)) / seconds)
    const rounds = times.unread.length
    const who = from.length === 1 ? 'one network' : `${from.length} networks`
    return [
      told(
        `${who}: ${CONNECTIONS} connections`,
        `${perSecond(404)} times 404 and ${perSecond(503)} times 503 a second`,
      ),
      below(`${who}: a new piece is seen, at the latest`, Math.max(...times.fresh), 1_000, 'ms'),
      told('the same, median', inMilliseconds(times.fresh)),
      below(`${who}: a correction is seen, at the latest`, Math.max(...times.corrected), 1_000, 'ms'),
      told('the same, median', inMilliseconds(times.corrected)),
      exactly(
        `${who}: pages that nobody has read yet, 200`,
        `${answered[200] ?? 0} of ${rounds}`,
        `${rounds} of ${rounds}`,
      ),
      told('the same, median', inMilliseconds(times.unread)),
    ]
  } finally {
    leave()
    await attackers.stop()
  }
}

/** A piece to be published, one to be corrected whose page has been read, and one that is out and unread. */
async function prepare(room: Newsroom, read: Reader['read']): Promise<Prepared> {
  const fresh = await approved(room)
  const standing = await published(room)
  await read(await pathOf(standing.id))
  const words = `Corrected at ${Date.now()}.`
  await articles.revise(room.reporter, standing.id)
  await typeInto(standing.id, words)
  await articles.submit(room.reporter, standing.id)
  const revisionId = await pinnedRevision(standing.id)
  await articles.approve(room.editor, standing.id, revisionId)
  const [freshPath, standingPath] = [await pathOf(fresh.id), await pathOf(standing.id)]
  return {
    fresh: () =>
      untilRead(read, freshPath, fresh.headline, () => articles.publish(room.editor, fresh.id, fresh.revisionId)),
    corrected: () => untilRead(read, standingPath, words, () => articles.publish(room.editor, standing.id, revisionId)),
    unread: await pathOf((await published(room)).id),
  }
}

async function pathOf(id: string): Promise<string> {
  const { language, slug } = await db.article.findUniqueOrThrow({
    where: { id },
    select: { language: true, slug: true },
  })
  return `/${language}/${slug}`
}
