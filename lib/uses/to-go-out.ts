/** What pieces that are to go out, or are live, show of files: a step of whatever changes one. */
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'
import { everyUse } from '#lib/uses/queries'

/**
 * What a picture showed in each revision that is in review, approved, scheduled or live, in the piece or under one of its claims, as perceptual
 * hashes: null for one of which that is not known.
 */
export async function pinnedHashes(tx: Tx, fileId: string): Promise<(bigint | null)[]> {
  const where = {
    fileId,
    revision: {
      OR: [
        { submittedAs: { is: { state: { in: ['in_review', 'approved', 'scheduled'] } } } },
        { publications: { some: { live: true } } },
      ],
    },
  } satisfies Prisma.RevisionMediaWhereInput & Prisma.RevisionEvidenceWhereInput
  const shown = await tx.revisionMedia.findMany({ where, select: { perceptualHash: true } })
  const evidence = await tx.revisionEvidence.findMany({ where, select: { perceptualHash: true } })
  return [...shown, ...evidence].map(({ perceptualHash }) => perceptualHash)
}

/** Whether a picture of this revision shows anything else by now than when it was frozen. */
export async function showsOtherPictures(tx: Tx, revisionId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM (
      SELECT "fileId", "perceptualHash" FROM "RevisionMedia" WHERE "revisionId" = ${revisionId}::uuid
      UNION ALL
      SELECT "fileId", "perceptualHash" FROM "RevisionEvidence" WHERE "revisionId" = ${revisionId}::uuid
    ) frozen JOIN "MediaFile" f ON f.id = frozen."fileId"
    WHERE f."perceptualHash" IS DISTINCT FROM frozen."perceptualHash" LIMIT 1`
  return row !== undefined
}

/** The articles whose draft, or what was submitted of it, shows one of these files. */
export async function piecesToGoOutWith(tx: Tx, fileIds: readonly string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const rows = await tx.$queryRaw<{ articleId: string }[]>`
    SELECT DISTINCT "articleId"::text FROM (${everyUse}) u
    WHERE "fileId" = ANY(${fileIds}::uuid[]) AND place IN ('draft', 'submitted') ORDER BY 1`
  return rows.map(({ articleId }) => articleId)
}
