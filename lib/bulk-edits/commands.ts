/** Several files are changed at once, and that is taken back. */
import type { z } from 'zod'
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import type { BulkEdited } from '#lib/bulk-edits/bulk-edited'
import { differing } from '#lib/bulk-edits/changed'
import { type BulkFields, bulkFields, withThese } from '#lib/bulk-edits/fields'
import { type BulkChange, bulkEditInput, type ChosenFile } from '#lib/bulk-edits/input'
import { undoneBefore } from '#lib/bulk-edits/keeping'
import { type Change, planned, toldAnew } from '#lib/bulk-edits/plan'
import { readFiles } from '#lib/bulk-edits/read-files'
import { write } from '#lib/bulk-edits/write'
import { db, type Tx } from '#lib/db'
import { NotFound, Refusal } from '#lib/errors'
import { validated, validId } from '#lib/input'
import { type LeftOut, leftOut } from '#lib/media/left-out'
import { recordContributors, shownWords, voidApprovals } from '#lib/media/void-approvals'
import { message } from '#lib/messages/message'
import { type ApprovedWith, approvedWith } from '#lib/uses/frozen-words'
import { holdFiles } from '#lib/uses/hold'

const longest = { timeout: 30_000 }

/** Changes these files in the same way, but for those that this actor may not change or that somebody has changed since. Refuses where nothing is left to change. */
export async function bulkEdit(actor: Actor, files: readonly ChosenFile[], change: BulkChange): Promise<BulkEdited> {
  assertCan(actor, 'media.change')
  const edit = validated(bulkEditInput, { files, change })
  const ids = edit.files.map(({ id }) => id)
  return db.$transaction(async (tx) => {
    const approved = await held(tx, ids, Object.keys(edit.change.set).some(shownWords))
    const plan = await planned(tx, actor, edit)
    if (plan.changes.length === 0) throw new Refusal(message('bulkEdits.allSame'))
    await toldOtherwise(tx, actor, approved, plan)
    await write(tx, actor, plan.changes)
    const { id } = await tx.mediaBulkEdit.create({ data: { personId: actor.personId }, select: { id: true } })
    await tx.mediaBulkEditFile.createMany({
      data: plan.changes.map((one) => ({
        editId: id,
        fileId: one.id,
        version: one.version + 1,
        before: Object.fromEntries(one.differs.map((field) => [field, one.fields[field]])),
      })),
    })
    return { id, changed: plan.changes.length, same: plan.same, left: plan.left }
  }, longest)
}

/** Locks them, in one order for all. Whoever decides on a piece holds its draft before its files, and so does this where readers are told something else. */
async function held(tx: Tx, ids: readonly string[], wordsChange: boolean) {
  const approved = wordsChange ? await approvedWith(tx, ids) : []
  await holdFiles(tx, ids)
  return approved
}

/** Approvals of pieces that show these files fall, and none of the pieces is this person’s to approve. */
async function toldOtherwise(
  tx: Tx,
  actor: Actor,
  approved: readonly ApprovedWith[],
  plan: Parameters<typeof toldAnew>[0],
): Promise<void> {
  const files = toldAnew(plan)
  await voidApprovals(tx, actor, approved, files)
  await recordContributors(
    tx,
    actor,
    files.map(({ id }) => id),
  )
}

/** As `bulkEdit` keeps it */
const keptBefore = bulkFields.partial()

/** Takes back what this actor changed together, but for files that somebody has changed since. Once: what was taken back is not there any more. */
export async function undoBulkEdit(actor: Actor, id: string): Promise<{ back: number; left: LeftOut[] }> {
  assertCan(actor, 'media.change', { ownerIds: [actor.personId] })
  const editId = validId(id)
  return db.$transaction(async (tx) => {
    const [mine] = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "MediaBulkEdit" WHERE id = ${editId}::uuid AND "personId" = ${actor.personId}::uuid FOR UPDATE`
    if (!mine) throw new NotFound(message('bulkEdits.nothingToUndo'))
    const kept = await tx.mediaBulkEditFile.findMany({ where: { editId }, orderBy: { fileId: 'asc' } })
    const before = new Map(kept.map((one) => [one.fileId, keptBefore.parse(one.before)]))
    const approved = await held(
      tx,
      [...before.keys()],
      [...before.values()].some((fields) => Object.keys(fields).some(shownWords)),
    )
    const { files, left } = await readFiles(tx, actor, new Map(kept.map(({ fileId, version }) => [fileId, version])))
    const [first] = left
    if (files.length === 0 && first) throw leftOut(first)
    const tags = await knownTags(
      tx,
      [...before.values()].flatMap(({ tagIds }) => tagIds ?? []),
    )
    const changes = files.map((file): Change => {
      const after = asBefore(file.fields, before.get(file.id) ?? {}, tags)
      return { ...file, after, differs: differing(file.fields, after) }
    })
    await toldOtherwise(tx, actor, approved, { changes })
    await write(tx, actor, changes)
    await tx.mediaBulkEdit.delete({ where: { id: editId }, select: { id: true } })
    return { back: files.length, left }
  }, longest)
}

const knownTags = async (tx: Tx, ids: readonly string[]) =>
  new Set((await tx.tag.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })).map(({ id }) => id))

/** A tag that is not there any more does not come back. */
const asBefore = (now: BulkFields, before: z.output<typeof keptBefore>, tags: ReadonlySet<string>): BulkFields =>
  withThese(now, { ...before, tagIds: before.tagIds?.filter((id) => tags.has(id)) })

/** Forgets what can't be taken back any more: what files said before may tell of a source. Gives how many. */
export async function forgetBulkEdits(now: Date): Promise<number> {
  const { count } = await db.mediaBulkEdit.deleteMany({ where: { at: { lt: undoneBefore(now) } } })
  return count
}
