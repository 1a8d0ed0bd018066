/** The history of a draft as it is stored: what compaction moved out of the log, and behind it the log itself. */
import type { Tx } from '#lib/db'
import { type Entry, unpackedEntries, unpackedUpdates, type Written } from '#lib/drafts/packed'
import { draftIn } from '#lib/drafts/queries'
import { NotFound } from '#lib/errors'
import type { DraftText } from '#lib/text/json'

type Reader = Pick<Tx, 'historyPart' | 'draftUpdate' | 'draft'>

/** Who wrote each update and when, in order. */
export async function entriesOf(tx: Reader, articleId: string): Promise<Entry[]> {
  const parts = await tx.historyPart.findMany({
    where: { articleId },
    orderBy: { number: 'asc' },
    select: { personIds: true, startedAt: true, entries: true },
  })
  const logged = await tx.draftUpdate.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    select: { personId: true, at: true },
  })
  return [...parts.flatMap(unpackedEntries), ...logged]
}

/** How a draft came about, up to one of its states: where it starts from, the updates after that, and who made the last one */
export type Past = { keyframe: Uint8Array; version: number; updates: Uint8Array[]; last: Entry | null }

/** What makes the draft as it was after `number` updates; never more than since the last keyframe. Refuses a number that it never had. */
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
  const parts = await tx.historyPart.findMany({
    where: { articleId, number: { gte: from.number, lte: part.number } },
    orderBy: { number: 'asc' },
  })
  const [start] = parts
  if (!start?.keyframe) throw new NotFound()
  const wanted = number - from.number + 1
  const updates: Uint8Array[] = []
  for (const each of parts) updates.push(...unpackedUpdates(each, wanted - updates.length))
  const entry = unpackedEntries(parts.at(-1) ?? start)[number - part.number]
  return { keyframe: start.keyframe, version: start.schemaVersion, updates, last: entry ?? null }
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
  const rows = await tx.draftUpdate.findMany({
    where: { articleId },
    orderBy: { id: 'asc' },
    take: wanted,
    select: { update: true, personId: true, at: true },
  })
  if (rows.length < wanted) throw new NotFound()
  return {
    keyframe: draft.checkpoint,
    version: draft.schemaVersion,
    updates: rows.map(({ update }) => update),
    last: rows.at(-1) ?? null,
  }
}

export const textIn = ({ keyframe, version, updates }: Past): DraftText =>
  draftIn([keyframe, ...updates].map((update) => ({ update, version })))

/** A draft from its making, or its making anew, on: what it began with, and who wrote what. */
export type Making = { start: Uint8Array; written: Written[] }

/** Every making of a draft, the last one as it is on record now; together they have as many updates as the axis. */
export async function makingsOf(tx: Reader, articleId: string): Promise<Making[]> {
  const parts = await tx.historyPart.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
  const draft = await tx.draft.findUniqueOrThrow({
    where: { articleId },
    select: { checkpoint: true, generation: true },
  })
  const logged = await tx.draftUpdate.findMany({ where: { articleId }, orderBy: { id: 'asc' } })
  const makings = new Map<number, Making>()
  for (const part of parts) {
    const making = makings.get(part.generation) ?? { start: part.keyframe ?? new Uint8Array(), written: [] }
    makings.set(part.generation, making)
    const updates = unpackedUpdates(part)
    unpackedEntries(part).forEach((entry, at) => {
      const update = updates[at]
      if (update) making.written.push({ ...entry, update })
    })
  }
  const last = makings.get(draft.generation) ?? { start: draft.checkpoint, written: [] }
  makings.set(draft.generation, last)
  last.written.push(...logged)
  return [...makings.values()]
}
