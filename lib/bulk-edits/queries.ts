/** What a change of several files would do. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { type BulkChange, bulkEditInput, type ChosenFile } from '#lib/bulk-edits/input'
import { planned, toldAnew } from '#lib/bulk-edits/plan'
import { db } from '#lib/db'
import { validated } from '#lib/input'
import type { LeftOut } from '#lib/media/left-out'

/** `approvals`: how many pieces would lose theirs, since readers would be told something else than what was approved */
export type BulkPreview = { changed: number; same: number; left: LeftOut[]; approvals: number }

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
  return { changed: plan.changes.length, same: plan.same, left: plan.left, approvals }
}
