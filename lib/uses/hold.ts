/** Files that are held until a transaction ends: a step of whatever decides by what is said of them, or changes that. */
import type { Tx } from '#lib/db'

/**
 * Holds these files, with those into which they were merged and that were merged into them: what is said of one is said of all. In one order for all
 * who hold any, so that no two wait for each other.
 */
export async function holdFiles(tx: Pick<Tx, '$queryRaw'>, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  const ids = [...new Set(fileIds)]
  await tx.$queryRaw`
    SELECT 1 FROM "MediaFile" WHERE id = ANY(${ids}::uuid[]) OR "mergedIntoId" = ANY(${ids}::uuid[])
      OR id IN (SELECT "mergedIntoId" FROM "MediaFile" WHERE id = ANY(${ids}::uuid[]))
    ORDER BY id FOR NO KEY UPDATE`
}
