/** In how many pieces files are shown, where their rights say in how many they may be (docs/decisions/185). */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db, type Tx } from '#lib/db'
import { Prisma } from '#lib/generated/prisma/client'
import { validId } from '#lib/input'

/** Files that were merged are one picture: of the file `f`, all of them */
const onePicture = Prisma.sql`
  (SELECT id FROM "MediaFile" WHERE id = coalesce(f."mergedIntoId", f.id) OR "mergedIntoId" = coalesce(f."mergedIntoId", f.id)) one`

const wentOut = Prisma.sql`
  SELECT p."articleId" FROM "PublicationMedia" m JOIN "Publication" p ON p.id = m."publicationId" WHERE m."fileId" = one.id`
const toGoOut = Prisma.sql`
  SELECT d."articleId" FROM "RevisionMedia" m JOIN "Draft" d ON d."revisionId" = m."revisionId"
  WHERE m."fileId" = one.id AND d.state IN ('approved', 'scheduled')`

/**
 * How many pieces count for the file `f`: they went out with it once, whatever became of them, or are to go out with it. However often a piece shows
 * a file, and in however many versions, it counts once.
 */
const countedPieces = Prisma.sql`
  (SELECT count(DISTINCT u."articleId")::int FROM ${onePicture} CROSS JOIN LATERAL (${wentOut} UNION ALL ${toGoOut}) u)`

/** In how many pieces a file is shown or about to be, and in how many its rights allow that */
export type CountedUses = { shown: number; most: number }

/** Null where its rights name no number. */
export async function countedUses(actor: Actor, id: string): Promise<CountedUses | null> {
  assertCan(actor, 'media.read')
  const fileId = validId(id)
  const [counted] = await db.$queryRaw<CountedUses[]>`
    SELECT "rightsUses" AS most, ${countedPieces} AS shown
    FROM "MediaFile" f WHERE id = ${fileId}::uuid AND "rightsUses" IS NOT NULL`
  return counted ?? null
}

/**
 * For whatever decides on a piece: of these files those that this article may not show, since as many others count as the rights allow; with that number. One with which it went out
 * already takes nothing more, and once it is approved itself only those that went out come before it. Whoever decides by it holds the files, or two
 * at once would both take the last use.
 */
export async function usedUp(
  tx: Pick<Tx, '$queryRaw'>,
  articleId: string,
  fileIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (fileIds.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ id: string; most: number }[]>`
    SELECT f.id::text, f."rightsUses" AS most FROM "MediaFile" f
    WHERE f.id = ANY(${[...new Set(fileIds)]}::uuid[]) AND f."rightsUses" IS NOT NULL
      AND NOT EXISTS (
        SELECT 1 FROM ${onePicture} CROSS JOIN LATERAL (${wentOut}) own WHERE own."articleId" = ${articleId}::uuid)
      AND f."rightsUses" <= (
        SELECT count(DISTINCT u."articleId") FROM ${onePicture} CROSS JOIN LATERAL (
          ${wentOut}
          UNION ALL
          ${toGoOut} AND NOT EXISTS (
            SELECT 1 FROM "Draft" own WHERE own."articleId" = ${articleId}::uuid AND own.state IN ('approved', 'scheduled'))
        ) u WHERE u."articleId" <> ${articleId}::uuid)`
  return new Map(rows.map(({ id, most }) => [id, most]))
}
