import type { Tx } from '#lib/db'
import type { Licence } from '#lib/generated/prisma/enums'
import { holdFiles } from '#lib/uses/hold'

/**
 * The name of a file of which readers would be told something else than what stood in the library when this revision was frozen: another credit,
 * copyright or licence; null where all is as it was. The files are held until the transaction ends: nobody changes one meanwhile.
 */
export async function fileWithOtherWords(
  tx: Tx,
  revisionId: string,
  fileIds: readonly string[],
): Promise<string | null> {
  if (fileIds.length === 0) return null
  await holdFiles(tx, fileIds)
  const [changed] = await tx.$queryRaw<{ name: string }[]>`
    SELECT f.name FROM "MediaFile" f
    LEFT JOIN "RevisionMedia" m ON m."fileId" = f.id AND m."revisionId" = ${revisionId}::uuid
    WHERE f.id = ANY(${[...new Set(fileIds)]}::uuid[]) AND (m."fileId" IS NULL OR (m.credit, m.copyright, m.licence) IS DISTINCT FROM (f.credit, f.copyright, f.licence))
    LIMIT 1`
  return changed?.name ?? null
}

const fields = ['credit', 'copyright', 'licence'] as const
type Words = { credit: string; copyright: string; licence: Licence | null }

/** One thing that readers would be told of a file by now, and what was frozen of it; null where that is nothing */
export type OtherWords = { fileId: string; file: string } & (
  | { field: 'credit' | 'copyright'; was: string | null; now: string | null }
  | { field: 'licence'; was: Licence | null; now: Licence | null }
)

/** What the library says of the files of a revision by now, where that is something else than what was frozen: what `fileWithOtherWords` refuses. */
export async function otherWords(
  tx: Pick<Tx, 'mediaFile'>,
  revisionId: string,
  fileIds: readonly string[],
): Promise<OtherWords[]> {
  if (fileIds.length === 0) return []
  const words = { credit: true, copyright: true, licence: true } as const
  const files = await tx.mediaFile.findMany({
    where: { id: { in: [...new Set(fileIds)] } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true, ...words, revisions: { where: { revisionId }, select: words } },
  })
  return files.flatMap(({ id, name, revisions, ...now }) =>
    differing(revisions[0] ?? nothing, now, { fileId: id, file: name }),
  )
}

const nothing: Words = { credit: '', copyright: '', licence: null }

const differing = (was: Words, now: Words, of: Pick<OtherWords, 'fileId' | 'file'>): OtherWords[] =>
  fields.flatMap((field): OtherWords[] => {
    if (was[field] === now[field]) return []
    return field === 'licence'
      ? [{ ...of, field, was: was.licence, now: now.licence }]
      : [{ ...of, field, was: was[field] || null, now: now[field] || null }]
  })

/** `fileIds`: which of the files that were asked for it shows */
export type ApprovedWith = { articleId: string; state: 'approved' | 'scheduled'; fileIds: string[] }

/** The articles whose approved revision shows one of these files, or one that was merged into it, held until the transaction ends: nobody decides on one meanwhile. */
export async function approvedWith(tx: Tx, fileIds: readonly string[]): Promise<ApprovedWith[]> {
  return tx.$queryRaw`
    WITH files AS MATERIALIZED (
      SELECT id, CASE WHEN id = ANY(${fileIds}::uuid[]) THEN id ELSE "mergedIntoId" END AS asked FROM "MediaFile"
      WHERE id = ANY(${fileIds}::uuid[]) OR "mergedIntoId" = ANY(${fileIds}::uuid[]))
    SELECT d."articleId"::text, d.state::text AS state, ARRAY(
      SELECT DISTINCT f.asked::text FROM "RevisionMedia" m JOIN files f ON f.id = m."fileId"
      WHERE m."revisionId" = d."revisionId") AS "fileIds"
    FROM "Draft" d
    WHERE d.state IN ('approved', 'scheduled') AND EXISTS (
      SELECT 1 FROM "RevisionMedia" m JOIN files f ON f.id = m."fileId" WHERE m."revisionId" = d."revisionId")
    ORDER BY d."articleId" FOR UPDATE OF d`
}
