/** What pieces that are to go out, or are live, show of files: a step of whatever changes one. */
import type { Tx } from '#lib/db'
import type { Prisma } from '#lib/generated/prisma/client'

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

/** `fileId`: one of the files that it shows */
type ToGoOut = { articleId: string; fileId: string }

/** The articles whose draft, or what was submitted of it, shows one of these files to readers: not what is kept under a claim for the newsroom alone. */
export async function piecesToGoOutWith(tx: Pick<Tx, '$queryRaw'>, fileIds: readonly string[]): Promise<ToGoOut[]> {
  if (fileIds.length === 0) return []
  return tx.$queryRaw`
    SELECT "articleId"::text, min("fileId"::text) AS "fileId" FROM (
      SELECT "fileId", "articleId" FROM "DraftMedia"
      UNION SELECT "leadFileId", id FROM "Article"
      UNION SELECT m."fileId", d."articleId" FROM "RevisionMedia" m
        JOIN "Draft" d ON d."revisionId" = m."revisionId" AND d.state IN ('in_review', 'approved', 'scheduled')
      UNION SELECT f."fileId", c."articleId" FROM "AttributionFile" f
        JOIN "Attribution" a ON a.id = f."attributionId" JOIN "Claim" c ON c.id = a."claimId" WHERE f.shown
    ) shows
    WHERE "fileId" = ANY(ARRAY(
      SELECT id FROM "MediaFile" WHERE id = ANY(${fileIds}::uuid[]) OR "mergedIntoId" = ANY(${fileIds}::uuid[])))
    GROUP BY "articleId" ORDER BY "articleId"`
}
