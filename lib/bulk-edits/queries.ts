/** What a change of several files would do. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { type BulkChange, bulkEditInput, type ChosenFile } from '#lib/bulk-edits/input'
import { undoneBefore } from '#lib/bulk-edits/keeping'
import { planned, toldAnew } from '#lib/bulk-edits/plan'
import { db } from '#lib/db'
import { validated } from '#lib/input'
import { barredFrom } from '#lib/media/barred'
import type { LeftOut } from '#lib/media/left-out'

/**
 * `approvals`: how many pieces would lose theirs, since readers would be told something else than what was approved; `barred`: how many this
 * actor would no longer approve herself
 */
export type BulkPreview = { changed: number; same: number; left: LeftOut[]; approvals: number; barred: number }

/** Refuses what `bulkEdit` refuses, but for files that say all of it already. */
export async function bulkPreview(
  actor: Actor,
  files: readonly ChosenFile[],
  change: BulkChange,
): Promise<BulkPreview> {
  assertCan(actor, 'media.change')
  const plan = await planned(db, actor, validated(bulkEditInput, { files, change }))
  const fileIds = toldAnew(plan).map(({ id }) => id)
  const approvals =
    fileIds.length === 0
      ? 0
      : await db.draft.count({
          where: {
            state: { in: ['approved', 'scheduled'] },
            revision: { files: { some: { fileId: { in: fileIds } } } },
          },
        })
  return {
    changed: plan.changes.length,
    same: plan.same,
    left: plan.left,
    approvals,
    barred: await barredFrom(db, actor, fileIds),
  }
}

export type OwnBulkEdit = { id: string; at: Date; count: number }

/** What this actor changed together within the last day and can still take back, the newest first: at most twenty. */
export async function ownBulkEdits(actor: Actor, now = new Date()): Promise<OwnBulkEdit[]> {
  assertCan(actor, 'media.change', { ownerIds: [actor.personId] })
  const found = await db.mediaBulkEdit.findMany({
    where: { personId: actor.personId, at: { gte: undoneBefore(now) } },
    orderBy: { at: 'desc' },
    take: 20,
    select: { id: true, at: true, _count: { select: { files: true } } },
  })
  return found.map(({ _count, ...edit }) => ({ ...edit, count: _count.files }))
}
