/** What was written is kept when the log is merged: the way of updates from the log into the history of a draft. */
import { applyUpdate, encodeStateAsUpdate } from 'yjs'
import type { Tx } from '#lib/db'
import { packed, type Written } from '#lib/drafts/packed'
import { docFrom } from '#lib/text/ydoc'

/** After so many updates the whole draft is stored beside them, so that no state of it takes more than these to build. */
const keyframeEvery = 2_000
/** In one row at most */
const longestPart = 500

export type Merged = { articleId: string; generation: number; schemaVersion: number; checkpoint: Uint8Array }

/** Adds these updates, which come after `checkpoint`, to the history, and gives what both make together. The caller holds the draft's row. */
export async function archive(tx: Tx, draft: Merged, written: readonly Written[]): Promise<Uint8Array<ArrayBuffer>> {
  const { articleId, generation, schemaVersion, checkpoint } = draft
  let { number, since } = await endOf(tx, draft)
  const doc = docFrom([checkpoint])
  for (let at = 0; at < written.length; at += longestPart) {
    const part = written.slice(at, at + longestPart)
    const keyframe = since === null || since >= keyframeEvery ? new Uint8Array(encodeStateAsUpdate(doc)) : null
    await tx.historyPart.create({
      data: { articleId, number, count: part.length, generation, schemaVersion, keyframe, ...packed(part) },
      select: { number: true },
    })
    doc.transact(() => {
      for (const { update } of part) applyUpdate(doc, update)
    })
    number += part.length
    since = (keyframe || since === null ? 0 : since) + part.length
  }
  return new Uint8Array(encodeStateAsUpdate(doc))
}

/** The next number, and how many updates came since the last keyframe; null where there is none of this generation and version. */
async function endOf(
  tx: Tx,
  { articleId, generation, schemaVersion }: Merged,
): Promise<{ number: number; since: number | null }> {
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
  return { number, since: keyframe ? number - keyframe.number : null }
}
