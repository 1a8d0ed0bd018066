/** Files that a piece shows although somebody gave them who did not speak on the record: a step of whatever checks one. */
import type { GuardedFile } from '#lib/checks/checker'
import { mayShowFiles } from '#lib/claims/terms'
import type { Tx } from '#lib/db'
import type { RevisionContent } from '#lib/revisions/content'
import { filesOf } from '#lib/revisions/files'

/**
 * Of all files that readers would be shown, wherever in the piece: those that bear an attribution out that is not on the record, under this piece or
 * under any other one, and those that are said to be the same picture as such a file, or were merged with it, by however many steps. By id.
 */
export async function guardedFiles(
  tx: Pick<Tx, '$queryRaw'>,
  articleId: string,
  content: RevisionContent,
): Promise<ReadonlyMap<string, GuardedFile>> {
  const shown = filesOf(content)
  if (shown.length === 0) return new Map()
  const here = content.evidence.flatMap(({ attributions }) =>
    attributions.filter(({ terms }) => !mayShowFiles(terms)).flatMap(({ files }) => files.map(({ fileId }) => fileId)),
  )
  const rows = await tx.$queryRaw<({ id: string } & GuardedFile)[]>`
    SELECT f.id::text, f.name, NOT bool_or(same.id = ANY(${here}::uuid[])) AS "isElsewhere"
    FROM "MediaFile" f CROSS JOIN LATERAL (
      WITH RECURSIVE same (id) AS (
        SELECT f.id
        UNION
        SELECT next.id FROM same CROSS JOIN LATERAL (
          SELECT "otherId" FROM "SamePicture" WHERE "fileId" = same.id
          UNION ALL SELECT "fileId" FROM "SamePicture" WHERE "otherId" = same.id
          UNION ALL SELECT "mergedIntoId" FROM "MediaFile" WHERE id = same.id AND "mergedIntoId" IS NOT NULL
          UNION ALL SELECT id FROM "MediaFile" WHERE "mergedIntoId" = same.id
        ) next (id)
      ) SELECT id FROM same
    ) same
    WHERE f.id = ANY(${shown}::uuid[]) AND (same.id = ANY(${here}::uuid[]) OR EXISTS (
      SELECT 1 FROM "AttributionFile" kept JOIN "Attribution" a ON a.id = kept."attributionId" JOIN "Claim" c ON c.id = a."claimId"
      WHERE kept."fileId" = same.id AND a.terms <> 'on_the_record' AND c."articleId" <> ${articleId}::uuid))
    GROUP BY f.id`
  return new Map(rows.map(({ id, ...file }) => [id, file]))
}
