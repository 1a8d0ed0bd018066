import { db } from '#lib/db'
import { cacheTag } from '#lib/publications/cache-tags'

/** Which of these names of media files live publications show, each with the names of those pieces (lib/publications/cache-tags). */
export async function piecesShowing(names: readonly string[]): Promise<Record<string, string[]>> {
  const rows = await db.$queryRaw<{ name: string; articleIds: string[] }[]>`
    SELECT asked.name, array_agg(p."articleId"::text) AS "articleIds"
    FROM unnest(${[...new Set(names)]}::text[]) AS asked (name)
    JOIN "Publication" p ON p.live AND files_shown(p.pictures, p.lead, p."leadInLists", p.media, p.attachments) @> ARRAY[asked.name]
    GROUP BY asked.name`
  return Object.fromEntries(rows.map(({ name, articleIds }) => [name, articleIds.map(cacheTag.article)]))
}
