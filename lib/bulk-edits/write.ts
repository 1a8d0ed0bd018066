/** Writes what several files become: a step of whatever decided it, in its transaction. */
import type { Actor } from '#lib/auth/actor'
import type { BulkField } from '#lib/bulk-edits/fields'
import type { Change } from '#lib/bulk-edits/plan'
import type { Tx } from '#lib/db'

/** The columns, and what PostgreSQL makes of them in JSON; tags have rows of their own. */
const columns = {
  credit: 'text',
  copyright: 'text',
  licence: '"Licence"',
  rightsUntil: 'date',
  people: 'text[]',
} as const satisfies Record<Exclude<BulkField, 'tagIds'>, string>
const set = Object.keys(columns)
  .map((name) => `"${name}" = n."${name}"`)
  .join(', ')
const typed = Object.entries(columns)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')

/** Each file gets its next version, and each change is on record. The caller holds the files. */
export async function write(tx: Tx, actor: Actor, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ id, after: { tagIds: _, ...columns } }) => ({ id, ...columns }))
  // Names of columns and types alone are put together, and both stand above.
  await tx.$executeRawUnsafe(
    `UPDATE "MediaFile" f SET ${set}, version = f.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, ${typed}) WHERE f.id = n.id`,
    JSON.stringify(rows),
  )
  await writeTags(
    tx,
    changes.filter(({ differs }) => differs.includes('tagIds')),
  )
  await tx.mediaEvent.createMany({
    data: changes.map(({ id, differs, fields: { credit, copyright, licence } }) => ({
      fileId: id,
      personId: actor.personId,
      fields: differs,
      before: { credit, copyright, licence },
    })),
  })
}

async function writeTags(tx: Tx, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  await tx.mediaTag.deleteMany({ where: { fileId: { in: changes.map(({ id }) => id) } } })
  await tx.mediaTag.createMany({
    data: changes.flatMap(({ id: fileId, after }) => after.tagIds.map((tagId) => ({ fileId, tagId }))),
  })
}
