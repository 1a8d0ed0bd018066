/** What a sweep would throw away. */
import type { Actor } from '#lib/auth/actor'
import { assertCan } from '#lib/auth/permissions'
import { db } from '#lib/db'
import { sweptBefore } from '#lib/trash/keeping'
import { everyUse } from '#lib/uses/queries'

/** How many files no piece uses that have been in the library for long enough, and their bytes as they are stored. */
export async function sweepable(actor: Actor, now = new Date()): Promise<{ files: number; bytes: number }> {
  assertCan(actor, 'media.sweep')
  const [row] = await db.$queryRaw<{ files: number; bytes: number }[]>`
    SELECT count(*)::int AS files, coalesce(sum(bytes), 0)::float8 AS bytes FROM "MediaByUse" b JOIN "MediaFile" f ON f.id = b."fileId"
    WHERE NOT b.used AND f."trashedAt" IS NULL AND f."mergedIntoId" IS NULL
      AND f."createdAt" < ${sweptBefore(now)}
      AND NOT EXISTS (SELECT 1 FROM (${everyUse}) u WHERE u."fileId" = f.id)`
  return row ?? { files: 0, bytes: 0 }
}
