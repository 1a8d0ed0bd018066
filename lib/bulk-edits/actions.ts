'use server'

import { answering } from '#lib/auth/answering'
import { actorOrRefusal } from '#lib/auth/request'
import type { BulkEdited } from '#lib/bulk-edits/bulk-edited'
import { bulkEdit, undoBulkEdit } from '#lib/bulk-edits/commands'
import type { BulkChange, ChosenFile } from '#lib/bulk-edits/input'
import { type BulkPreview, bulkPreview } from '#lib/bulk-edits/queries'
import type { Answer } from '#lib/errors'
import type { LeftOut } from '#lib/media/left-out'

/** Says what a change of these files would do. */
export async function seeBulkEdit(files: readonly ChosenFile[], change: BulkChange): Promise<Answer<BulkPreview>> {
  return answering(async () => bulkPreview(await actorOrRefusal(), files, change))
}
export async function changeFiles(files: readonly ChosenFile[], change: BulkChange): Promise<Answer<BulkEdited>> {
  return answering(async () => bulkEdit(await actorOrRefusal(), files, change))
}
export async function undoChangeOfFiles(id: string): Promise<Answer<{ back: number; left: LeftOut[] }>> {
  return answering(async () => undoBulkEdit(await actorOrRefusal(), id))
}
