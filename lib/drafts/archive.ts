/** What was written is kept when the log is merged: the way of updates from the log into the history of a draft. */
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { Tx } from '#lib/db'
import { packed, type Written } from '#lib/drafts/packed'
import { docFrom } from '#lib/text/ydoc'

/** After so many updates, or bytes of them, the whole draft is stored beside them: no state takes more than these to build. */
const keyframeEvery = { updates: 2_000, bytes: 8_000_000 }
/** In one row at most. An update that has more bytes by itself has a row of its own. */
const longestPart = { updates: 500, bytes: 1_000_000 }

export type Merged = { articleId: string; generation: number; schemaVersion: number; checkpoint: Uint8Array }

/** Adds these updates, which come after `checkpoint`, to the history, and gives what both make together. The caller holds the draft's row. */
export async function archive(tx: Tx, draft: Merged, written: readonly Written[]): Promise<Uint8Array<ArrayBuffer>> {
  const { articleId, generation, schemaVersion, checkpoint } = draft
  let { number, since } = await endOf(tx, draft)
  const doc = docFrom([checkpoint])
  for (const part of partsOf(written)) {
    const isFull = since === null || since.updates >= keyframeEvery.updates || since.bytes >= keyframeEvery.bytes
    const keyframe = isFull ? new Uint8Array(encodeStateAsUpdate(doc)) : null
    const row = await packed(part)
    await tx.historyPart.create({
      data: { articleId, number, count: part.length, generation, schemaVersion, keyframe, ...row },
      select: { number: true },
    })
    doc.transact(() => {
      for (const { update } of part) applyUpdate(doc, update)
    })
    number += part.length
    const before = keyframe || since === null ? { updates: 0, bytes: 0 } : since
    since = { updates: before.updates + part.length, bytes: before.bytes + row.bytes }
  }
  return new Uint8Array(encodeStateAsUpdate(doc))
}

function* partsOf(written: readonly Written[]): Generator<Written[]> {
  let part: Written[] = []
  let bytes = 0
  for (const each of written) {
    const isFull = part.length >= longestPart.updates || bytes + each.update.length > longestPart.bytes
    if (part.length > 0 && isFull) {
      yield part
      part = []
      bytes = 0
    }
    part.push(each)
    bytes += each.update.length
  }
  if (part.length > 0) yield part
}

/** The next number, and how many updates and bytes of them came since the last keyframe; null where there is none of this generation and version. */
async function endOf(
  tx: Tx,
  { articleId, generation, schemaVersion }: Merged,
): Promise<{ number: number; since: { updates: number; bytes: number } | null }> {
  const select = { number: true, count: true, generation: true, schemaVersion: true } as const
  const last = await tx.historyPart.findFirst({ where: { articleId }, orderBy: { number: 'desc' }, select })
  if (!last) return { number: 1, since: null }
  const number = last.number + last.count
  if (last.generation !== generation || last.schemaVersion !== schemaVersion) return { number, since: null }
  const keyframe = await tx.historyPart.findFirst({
    where: { articleId, keyframe: { not: null } },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  if (!keyframe) return { number, since: null }
  const { _sum } = await tx.historyPart.aggregate({
    where: { articleId, number: { gte: keyframe.number } },
    _sum: { bytes: true },
  })
  return { number, since: { updates: number - keyframe.number, bytes: _sum.bytes ?? 0 } }
}
