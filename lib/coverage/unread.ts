/** Entries that readers have and that nobody but their writers has read. */
import type { Tx } from '#lib/db'

/** Of these entries, each with the revision that readers have. */
export async function unreadEntries(tx: Pick<Tx, '$queryRaw'>, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; revision: string }[]>`
    SELECT p."articleId" AS id, p."revisionId" AS revision FROM "Publication" p
    WHERE p."articleId" = ANY (${[...ids]}::uuid[]) AND p.live
      AND EXISTS (SELECT FROM "WorkflowEvent" e
        WHERE e."articleId" = p."articleId" AND e."revisionId" = p."revisionId" AND e.move = 'publishEntry')
      AND NOT EXISTS (SELECT FROM "WorkflowEvent" e
        WHERE e."articleId" = p."articleId" AND e."revisionId" = p."revisionId" AND e.move IN ('entryRead', 'approve'))`
  return new Map(rows.map(({ id, revision }) => [id, revision]))
}
