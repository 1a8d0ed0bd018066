/** Notes which files a draft, a revision or a publication shows: a step of whatever writes one, in its transaction. */
import type { Tx } from '#lib/db'
import { holdFiles } from '#lib/uses/hold'

/** Of a draft: these and no others. Files that are not in the library are left out. */
export async function noteDraftUses(tx: Tx, articleId: string, fileIds: readonly string[]): Promise<void> {
  const files = await kept(tx, fileIds)
  await tx.draftMedia.deleteMany({ where: { articleId, fileId: { notIn: files } } })
  if (files.length === 0) return
  await tx.draftMedia.createMany({ data: files.map((fileId) => ({ articleId, fileId })), skipDuplicates: true })
}

/** With what readers will be told of them, and what they show, as the library has it now. */
export async function noteRevisionUses(tx: Tx, revisionId: string, fileIds: readonly string[]): Promise<void> {
  const files = await kept(tx, fileIds)
  if (files.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "RevisionMedia" ("revisionId", "fileId", credit, copyright, licence, "perceptualHash")
    SELECT ${revisionId}::uuid, id, credit, copyright, licence, "perceptualHash" FROM "MediaFile" WHERE id = ANY(${files}::uuid[])
    ON CONFLICT DO NOTHING`
}

/** What bears its claims out, with what that shows as the library has it now. */
export async function noteRevisionEvidence(tx: Tx, revisionId: string, fileIds: readonly string[]): Promise<void> {
  const files = await kept(tx, fileIds)
  if (files.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "RevisionEvidence" ("revisionId", "fileId", "perceptualHash")
    SELECT ${revisionId}::uuid, id, "perceptualHash" FROM "MediaFile" WHERE id = ANY(${files}::uuid[])`
}

export async function notePublicationUses(tx: Tx, publicationId: string, fileIds: readonly string[]): Promise<void> {
  const files = await kept(tx, fileIds)
  if (files.length > 0)
    await tx.publicationMedia.createMany({ data: files.map((fileId) => ({ publicationId, fileId })) })
}

/** Those of them that are in the library, the trash included: what is used comes back from there. They are held until the transaction ends, in one order for all: nobody deletes one meanwhile. */
export async function kept(tx: Tx, fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const ids = [...new Set(fileIds)]
  await holdFiles(tx, ids)
  const rows = await tx.mediaFile.findMany({
    where: { id: { in: ids } },
    orderBy: { id: 'asc' },
    select: { id: true, trashedAt: true, mergedInto: { select: { id: true, trashedAt: true } } },
  })
  const trashed = rows
    .flatMap(({ mergedInto, ...file }) => (mergedInto ? [file, mergedInto] : [file]))
    .filter(({ trashedAt }) => trashedAt !== null)
    .map(({ id }) => id)
  if (trashed.length > 0)
    await tx.mediaFile.updateMany({ where: { id: { in: trashed } }, data: { trashedAt: null, trashedById: null } })
  return rows.map(({ id }) => id)
}
