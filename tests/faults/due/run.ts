/**
 * Pieces are scheduled, withdrawals planned, both cancelled and changed, while two workers and PostgreSQL are killed and restarted, or left
 * alone. What stands when its moment comes is done once and never early; what was cancelled is never done.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { db, type Tx } from '#lib/db'
import type { Machines } from '#tests/faults/due/machines'
import { doTo, eachOf, type Piece, prepared, someAct, toCome } from '#tests/faults/due/pieces'
import { newsroom } from '#tests/support/flow'
import { type Chance, chance } from '../../../prisma/seed/chance.ts'

export type Outcome = {
  pieces: number
  cancelled: number
  /** Done by the workers */
  done: number
  missing: string[]
  doubled: string[]
  early: string[]
  /** Done though it was cancelled */
  unwanted: string[]
  /** Of which readers and the record tell otherwise */
  apart: string[]
  /** In milliseconds after their moments, in order */
  late: number[]
}

/** `span`: seconds over which the moments are spread. */
export type Storm = { count: number; span: number; seed: number; strikes: boolean; said?: (line: string) => void }

/** Until what is due has to be done, in milliseconds */
const patience = 120_000

/** `#lib/db` speaks to the database of these machines. */
export async function dueUnder(machines: Machines, { count, span, seed, strikes, said }: Storm): Promise<Outcome> {
  const random = chance(seed)
  await machines.ready()
  const room = await newsroom()
  const pieces = await prepared(room, count)
  said?.(`${count} pieces are ready`)
  // Scheduling all of them takes a while, and no moment may have passed by then.
  const start = Date.now() + 2_000 + count * 60
  const anyMoment = () => new Date(start + random.below(span * 1_000))
  await eachOf(pieces, (piece) => toCome(room, piece, anyMoment()))
  await pause(Math.max(0, start - 1_000 - Date.now()))
  const storm = { on: strikes }
  const striking = strikesWhile(storm, machines, random)
  try {
    await Promise.all(pieces.map((piece) => live(piece)))
    await pause(Math.max(0, latest(pieces) - Date.now()))
  } finally {
    storm.on = false
    await striking
  }
  return verdict(pieces)

  async function live(piece: Piece): Promise<void> {
    const act = someAct(random, piece)
    if (act === 'nothing' || !piece.due) return
    // A third of them in the very second of the moment.
    const before = random.below(3) === 0 ? random.below(400) - 100 : 300 + random.below(4_000)
    await pause(Math.max(0, piece.due.getTime() - before - Date.now()))
    await doTo(room, piece, act, new Date(Date.now() + 1_500 + random.below(4_000)))
  }
}

async function strikesWhile(storm: { on: boolean }, machines: Machines, random: Chance): Promise<void> {
  while (storm.on) {
    await pause(600 + random.below(1_800))
    if (storm.on) await machines.strike(random)
  }
}

const latest = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ due }) => due?.getTime() ?? 0))

async function verdict(pieces: readonly Piece[]): Promise<Outcome> {
  const wanted = pieces.filter(({ due }) => due !== null)
  const until = Date.now() + patience
  let { times, apart } = await timesOf(pieces)
  while (wanted.some(({ id }) => !times.has(id)) && Date.now() < until) {
    await pause(200)
    ;({ times, apart } = await timesOf(pieces))
  }
  const lateOf = ({ id, due }: Piece) => (times.get(id) ?? []).map((at) => at.getTime() - (due?.getTime() ?? 0))
  const named = (some: readonly Piece[]) => some.map(({ id, did }) => `${id}: ${did.join('; ')}`)
  return {
    pieces: pieces.length,
    cancelled: pieces.length - wanted.length,
    done: [...times.values()].flat().length,
    missing: named(wanted.filter(({ id }) => !times.has(id))),
    doubled: named(pieces.filter(({ id }) => (times.get(id) ?? []).length > 1)),
    early: named(wanted.filter((piece) => lateOf(piece).some((ms) => ms < 0))),
    unwanted: named(pieces.filter(({ id, due }) => due === null && times.has(id))),
    apart,
    late: wanted.flatMap(lateOf).sort((a, b) => a - b),
  }
}

/** When the workers did it, by piece, as readers have it; and of which pieces the record tells it more or less often. */
async function timesOf(pieces: readonly Piece[]): Promise<Done> {
  const giveUp = Date.now() + patience
  for (;;) {
    try {
      return await db.$transaction((tx) => read(tx, pieces), { isolationLevel: 'RepeatableRead' })
    } catch (error) {
      // The database comes back.
      if (Date.now() > giveUp) throw error
      await pause(200)
    }
  }
}

type Done = { times: Map<string, Date[]>; apart: string[] }

async function read(tx: Tx, pieces: readonly Piece[]): Promise<Done> {
  const ids = pieces.map(({ id }) => id)
  const times = new Map<string, Date[]>()
  const note = (id: string, at: Date) => times.set(id, [...(times.get(id) ?? []), at])
  const away = new Set(pieces.filter((piece) => piece.away).map(({ id }) => id))
  const rows = await tx.publication.findMany({
    where: { articleId: { in: ids } },
    select: { articleId: true, publishedAt: true, withdrawnAt: true },
  })
  for (const { articleId, publishedAt, withdrawnAt } of rows) {
    if (!away.has(articleId)) note(articleId, publishedAt)
    else if (withdrawnAt) note(articleId, withdrawnAt)
  }
  const events = await tx.workflowEvent.groupBy({
    by: ['articleId'],
    where: { articleId: { in: ids }, move: { in: ['publish', 'withdraw'] }, personId: null },
    _count: true,
  })
  const counted = new Map(events.map(({ articleId, _count }) => [articleId, _count]))
  const apart = ids.filter((id) => (counted.get(id) ?? 0) !== (times.get(id) ?? []).length)
  return { times, apart: [...apart, ...(await torn(tx, pieces, times))] }
}

/** The bundles of which one piece is out and the other is not, or not at the same moment. */
async function torn(tx: Tx, pieces: readonly Piece[], times: ReadonlyMap<string, Date[]>): Promise<string[]> {
  const found: string[] = []
  for (const { id, bundle } of pieces) {
    if (!bundle) continue
    const others = await tx.publication.findMany({
      where: { articleId: bundle.otherId },
      select: { publishedAt: true },
    })
    const inMs = (all: readonly Date[]) => all.map((at) => at.getTime()).join()
    if (inMs(others.map(({ publishedAt }) => publishedAt)) !== inMs(times.get(id) ?? []))
      found.push(`${id}, whose bundle was torn`)
  }
  return found
}

/** Of times in order: what so many per cent of them do not exceed, in milliseconds. */
export const percentile = (inOrder: readonly number[], percent: number): number =>
  inOrder[Math.max(0, Math.ceil((inOrder.length * percent) / 100) - 1)] ?? 0

export const wrongs = ({ missing, doubled, early, unwanted, apart }: Outcome): string[] => [
  ...missing.map((piece) => `missing ${piece}`),
  ...doubled.map((piece) => `doubled ${piece}`),
  ...early.map((piece) => `early ${piece}`),
  ...unwanted.map((piece) => `unwanted ${piece}`),
  ...apart.map((id) => `on record otherwise ${id}`),
]
