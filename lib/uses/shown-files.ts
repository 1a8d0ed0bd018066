/** Media files by their public names, as publications show them: a step of whatever publishes, and of what clears the store. */
import type { Tx } from '#lib/db'

/** Those of these names that a live publication shows. */
export async function shownAmong(tx: Pick<Tx, '$queryRaw'>, names: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    SELECT asked.name FROM unnest(${names}::text[]) AS asked (name)
    WHERE EXISTS (SELECT 1 FROM "Publication" p
      WHERE p.live AND files_shown(p.pictures, p.lead, p."leadInLists", p.media, p.attachments) @> ARRAY[asked.name])`
  return rows.map(({ name }) => name)
}

/** Whether the later publication leaves out a file that one of the earlier ones showed. */
export async function leavesOutFiles(tx: Tx, earlier: readonly string[], later: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ leaves: boolean }[]>`
    SELECT EXISTS (
      SELECT unnest(files_shown(pictures, lead, "leadInLists", media, attachments)) FROM "Publication" WHERE id = ANY(${earlier}::uuid[])
      EXCEPT
      SELECT unnest(files_shown(pictures, lead, "leadInLists", media, attachments)) FROM "Publication" WHERE id = ${later}::uuid
    ) AS leaves`
  return row?.leaves ?? false
}
