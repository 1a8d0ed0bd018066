/** The history of a draft as it is stored: what compaction moved out of the log, and behind it the log itself. */
import type { Tx } from '#lib/db'
import { type Entry, type PackedEntries, unpackedEntries, type Written } from '#lib/drafts/packed'
import { NotFound, Refusal } from '#lib/errors'
import { historyLimits } from '#lib/history/limits'
import { message } from '#lib/messages/message'

type Reader = Pick<Tx, 'historyPart' | 'draftUpdate' | 'draft' | '$queryRaw'>

/** Who wrote each update and when, in order. */
export async function entriesOf(tx: Reader, articleId: string): Promise<Entry[]> {
  const parts = await tx.historyPart.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { count: true, personIds: true, startedAt: true, entries: true },
  })
  const logged = await tx.draftUpdate.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: { personId: true, at: true },
  })
  return [...parts.flatMap((part) => unpackedEntries(part)), ...logged]
}

/** Updates of a draft as the history stores them, in a row */
export type Part = Omit<PackedEntries, 'entries'> & { count: number; entries: Uint8Array; updates: Uint8Array }

/**
 * How a draft came about, up to one of its states: where it starts from, the first `most` updates of parts of the history or else updates
 * of the log, and who made the last one
 */
export type Past = {
  keyframe: Uint8Array
  version: number
  parts: Part[]
  most: number
  logged: Uint8Array[]
  last: Entry | null
}

/**
 * What makes the draft as it was after `number` updates; never more than since the last keyframe. Refuses a number that it never had, and
 * what is too much.
 */
export async function pastAt(tx: Reader, articleId: string, number: number): Promise<Past> {
  const first = Math.max(1, number)
  const part = await tx.historyPart.findFirst({
    where: { articleId, number: { lte: first } },
    orderBy: { number: 'desc' },
    select: { number: true, count: true },
  })
  if (!part || number >= part.number + part.count) return pastInLog(tx, articleId, number, part)
  const from = await tx.historyPart.findFirstOrThrow({
    where: { articleId, number: { lte: part.number }, keyframe: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  assertRoomFor(await bytesOfParts(tx, articleId, from.number, part.number))
  const parts = await tx.historyPart.findMany({
    where: { articleId, number: { gte: from.number, lte: part.number } },
    orderBy: { number: 'asc' },
    select: { ...partSelect, keyframe: true, schemaVersion: true },
  })
  const [start] = parts
  if (!start?.keyframe) throw new NotFound()
  const entry = unpackedEntries(parts.at(-1) ?? start)[number - part.number]
  return {
    ...{ keyframe: start.keyframe, version: start.schemaVersion },
    ...{ parts, most: number - from.number + 1, logged: [], last: entry ?? null },
  }
}

async function pastInLog(
  tx: Reader,
  articleId: string,
  number: number,
  last: { number: number; count: number } | null,
): Promise<Past> {
  const wanted = last ? number - (last.number + last.count - 1) : number
  const draft = await tx.draft.findUniqueOrThrow({
    where: { articleId },
    select: { checkpoint: true, schemaVersion: true },
  })
  assertRoomFor(await bytesOfLog(tx, articleId))
  const rows = await tx.draftUpdate.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    take: wanted,
    select: { update: true, personId: true, at: true },
  })
  if (rows.length < wanted) throw new NotFound()
  return {
    ...{ keyframe: draft.checkpoint, version: draft.schemaVersion },
    ...{ parts: [], most: 0, logged: rows.map(({ update }) => update), last: rows.at(-1) ?? null },
  }
}

/** A draft from its making, or its making anew, on: what it began with, and who wrote what. */
export type StoredMaking = { start: Uint8Array; parts: Part[]; logged: Written[] }

/**
 * The makings of a draft up to one of its states, the last one as it is on record now; together they have at least `number` updates.
 * Refuses what is too much.
 */
export async function makingsOf(tx: Reader, articleId: string, number: number): Promise<StoredMaking[]> {
  assertRoomFor((await bytesOfParts(tx, articleId, 0, number)) + (await bytesOfLog(tx, articleId)))
  const parts = await tx.historyPart.findMany({
    where: { articleId, number: { lte: number } },
    orderBy: { number: 'asc' },
    select: { ...partSelect, generation: true },
  })
  const first = await tx.$queryRaw<{ generation: number; keyframe: Uint8Array | null }[]>`
    SELECT DISTINCT ON (generation) generation, keyframe FROM "HistoryPart"
    WHERE "articleId" = ${articleId}::uuid AND number <= ${number} ORDER BY generation, number`
  const starts = new Map(first.map(({ generation, keyframe }) => [generation, keyframe]))
  const draft = await tx.draft.findUniqueOrThrow({
    where: { articleId },
    select: { checkpoint: true, generation: true },
  })
  const logged = await tx.draftUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  const makings = new Map<number, StoredMaking>()
  for (const part of parts) {
    const start = starts.get(part.generation) ?? new Uint8Array()
    const making = makings.get(part.generation) ?? { start, parts: [], logged: [] }
    makings.set(part.generation, making)
    making.parts.push(part)
  }
  const last = makings.get(draft.generation) ?? { start: draft.checkpoint, parts: [], logged: [] }
  makings.set(draft.generation, last)
  last.logged.push(...logged)
  return [...makings.values()]
}

const partSelect = { count: true, personIds: true, startedAt: true, entries: true, updates: true } as const

/** As many as they are unpacked, or at least packed where nobody counted them */
async function bytesOfParts(tx: Reader, articleId: string, from: number, to: number): Promise<number> {
  const [found] = await tx.$queryRaw<{ bytes: number }[]>`
    SELECT coalesce(sum(greatest(bytes, octet_length(updates))), 0)::float8 AS bytes FROM "HistoryPart"
    WHERE "articleId" = ${articleId}::uuid AND number BETWEEN ${from} AND ${to}`
  return found?.bytes ?? 0
}

async function bytesOfLog(tx: Reader, articleId: string): Promise<number> {
  const [found] = await tx.$queryRaw<{ bytes: number }[]>`
    SELECT coalesce(sum(octet_length(update)), 0)::float8 AS bytes FROM "DraftUpdate" WHERE "articleId" = ${articleId}::uuid`
  return found?.bytes ?? 0
}

function assertRoomFor(bytes: number): void {
  if (bytes > historyLimits.bytes) throw new Refusal(message('historyPage.tooMuch'))
}
