/** What pieces that are to go out, or are live, show of files: a step of whatever changes one. */
import type { Tx } from '#lib/db'
import { everyUse } from '#lib/uses/queries'

/**
 * What a picture showed in each revision that is in review, approved, scheduled or live, as perceptual hashes: null for one of which that is
 * not known.
 */
export async function pinnedHashes(tx: Tx, fileId: string): Promise<(bigint | null)[]> {
  const rows = await tx.revisionMedia.findMany({
    where: {
      fileId,
      revision: {
        OR: [
          { submittedAs: { is: { state: { in: ['in_review', 'approved', 'scheduled'] } } } },
          { publications: { some: { live: true } } },
        ],
      },
    },
    select: { perceptualHash: true },
  })
  return rows.map(({ perceptualHash }) => perceptualHash)
}

/** The articles whose draft, or what was submitted of it, shows one of these files. */
export async function piecesToGoOutWith(tx: Tx, fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const rows = await tx.$queryRaw<{ articleId: string }[]>`
    SELECT DISTINCT "articleId"::text FROM (${everyUse}) u
    WHERE "fileId" = ANY(${fileIds}::uuid[]) AND place IN ('draft', 'submitted') ORDER BY 1`
  return rows.map(({ articleId }) => articleId)
}
