import type { Tx } from '#lib/db'

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
  const [changed] = await tx.$queryRaw<{ name: string }[]>`
    SELECT f.name
    FROM (SELECT * FROM "MediaFile" WHERE id = ANY(${[...new Set(fileIds)]}::uuid[]) ORDER BY id FOR NO KEY UPDATE) f
    LEFT JOIN "RevisionMedia" m ON m."fileId" = f.id AND m."revisionId" = ${revisionId}::uuid
    WHERE m."fileId" IS NULL OR (m.credit, m.copyright, m.licence) IS DISTINCT FROM (f.credit, f.copyright, f.licence)
    LIMIT 1`
  return changed?.name ?? null
}

/** `fileIds`: which of the files that were asked for it shows */
export type ApprovedWith = { articleId: string; state: 'approved' | 'scheduled'; fileIds: string[] }

/** The articles whose approved revision shows one of these files, held until the transaction ends: nobody decides on one meanwhile. */
export async function approvedWith(tx: Tx, fileIds: readonly string[]): Promise<ApprovedWith[]> {
  return tx.$queryRaw`
    SELECT d."articleId"::text, d.state::text AS state, ARRAY(
      SELECT m."fileId"::text FROM "RevisionMedia" m
      WHERE m."revisionId" = d."revisionId" AND m."fileId" = ANY(${fileIds}::uuid[])) AS "fileIds"
    FROM "Draft" d
    WHERE d.state IN ('approved', 'scheduled') AND EXISTS (
      SELECT 1 FROM "RevisionMedia" m WHERE m."revisionId" = d."revisionId" AND m."fileId" = ANY(${fileIds}::uuid[]))
    ORDER BY d."articleId" FOR UPDATE OF d`
}
