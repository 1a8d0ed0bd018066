/** What a change of several files does to each of them: a step of whatever makes it, or says what it would do. */
import type { Actor } from '#lib/auth/actor'
import { changed, differing } from '#lib/bulk-edits/changed'
import type { BulkField, BulkFields } from '#lib/bulk-edits/fields'
import type { ValidBulkEdit } from '#lib/bulk-edits/input'
import { type ReadFile, readFiles } from '#lib/bulk-edits/read-files'
import type { Tx } from '#lib/db'
import { fileChange } from '#lib/media/input'
import { type LeftOut, leftOut } from '#lib/media/left-out'
import { shownWords } from '#lib/media/void-approvals'

export type Change = ReadFile & { after: BulkFields; differs: BulkField[] }
/** `same`: how many say all of it already */
export type Plan = { changes: Change[]; same: number; left: LeftOut[] }

/** Refuses where none of the files may be changed, with the reason of the first. */
export async function planned(tx: Tx, actor: Actor, { files, change }: ValidBulkEdit): Promise<Plan> {
  const read = await readFiles(tx, actor, new Map(files.map(({ id, version }) => [id, version])))
  const tags = await tx.tag.findMany({ where: { id: { in: change.addTagIds } }, select: { id: true } })
  const wanted = { ...change, addTagIds: tags.map(({ id }) => id) }
  const plan: Plan = { changes: [], same: 0, left: read.left }
  for (const file of read.files) {
    const after = changed(file.fields, wanted)
    const differs = differing(file.fields, after)
    if (!fits(after)) plan.left.push({ id: file.id, name: file.name, why: 'tooMany' })
    else if (differs.length === 0) plan.same += 1
    else plan.changes.push({ ...file, after, differs })
  }
  const [first] = plan.left
  if (plan.changes.length + plan.same === 0 && first) throw leftOut(first)
  return plan
}

const { people, tagIds } = fileChange.shape
const fits = (after: BulkFields) => people.safeParse(after.people).success && tagIds.safeParse(after.tagIds).success

/** The files of which readers will be told something else */
export const toldAnew = ({ changes }: Pick<Plan, 'changes'>): Change[] =>
  changes.filter(({ differs }) => differs.some(shownWords))
