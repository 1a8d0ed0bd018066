/** Files as they stand before several are changed at once: a step of whatever changes them, or says what it would change. */
import type { Actor } from '#lib/auth/actor'
import { can } from '#lib/auth/permissions'
import { dayIn } from '#lib/bulk-edits/changed'
import { type BulkFields, setFields } from '#lib/bulk-edits/fields'
import type { Tx } from '#lib/db'
import type { LeftOut } from '#lib/media/left-out'

export type ReadFile = { id: string; name: string; version: number; fields: BulkFields }
export type ReadFiles = { files: ReadFile[]; left: LeftOut[] }

/** Those that this actor may change and that nobody has changed since these versions; the others are left out, each with why. */
export async function readFiles(tx: Tx, actor: Actor, versions: ReadonlyMap<string, number>): Promise<ReadFiles> {
  const rows = await tx.mediaFile.findMany({
    where: { id: { in: [...versions.keys()] }, mergedIntoId: null },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      name: true,
      version: true,
      uploadedById: true,
      ...setFields,
      people: true,
      tags: { select: { tagId: true }, orderBy: { tagId: 'asc' } },
    },
  })
  const found = new Map(rows.map((row) => [row.id, row]))
  const read: ReadFiles = { files: [], left: [] }
  for (const [id, seen] of versions) {
    const row = found.get(id)
    if (!row) {
      read.left.push({ id, name: '', why: 'notThere' })
      continue
    }
    const { name, version, uploadedById, rightsUntil, tags, credit, copyright, licence, people } = row
    if (!can(actor, 'media.change', { ownerIds: uploadedById ? [uploadedById] : [] }))
      read.left.push({ id, name, why: 'notYours' })
    else if (version !== seen) read.left.push({ id, name, why: 'changedMeanwhile' })
    else {
      const fields = { credit, copyright, licence, people, rightsUntil: dayIn(rightsUntil) }
      read.files.push({ id, name, version, fields: { ...fields, tagIds: tags.map(({ tagId }) => tagId) } })
    }
  }
  return read
}
