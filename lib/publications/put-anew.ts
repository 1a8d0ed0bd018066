/** What was made anew of a picture, in the columns of live publications that show it: a step of whatever replaces one. */
import type { Tx } from '#lib/db'
import type { FrozenPicture } from '#lib/media/frozen-picture'
import { leadPicture } from '#lib/media/lead-input'
import { shownLead } from '#lib/media/leads'
import { leadColumns } from '#lib/publications/lead-columns'

/**
 * Holds the live publications that show this file until the transaction ends, before any of their columns is read: whoever puts another picture of
 * the same page anew comes before or after, and undoes nothing. Gives their ids.
 */
export async function holdShowing(tx: Tx, fileId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT p.id::text FROM "Publication" p
    WHERE p.live AND EXISTS (SELECT 1 FROM "PublicationMedia" m WHERE m."publicationId" = p.id AND m."fileId" = ${fileId}::uuid)
    ORDER BY p.id FOR NO KEY UPDATE OF p`
  return rows.map(({ id }) => id)
}

/** In any number of publications, which the caller holds. What was frozen of its words and rights stays. */
export async function putAnew(tx: Tx, held: readonly string[], fresh: FrozenPicture): Promise<void> {
  const { id: fileId, colour, width, height, made } = fresh
  const anew = JSON.stringify({ colour, width, height, made })
  const one = JSON.stringify([{ id: fileId }])
  await tx.$executeRaw`
    UPDATE "Publication" SET
      pictures = (SELECT coalesce(jsonb_agg(CASE WHEN one->>'id' = ${fileId} THEN one || ${anew}::jsonb ELSE one END ORDER BY place), '[]')
        FROM jsonb_array_elements(pictures) WITH ORDINALITY AS shown (one, place)),
      attachments = (SELECT coalesce(jsonb_agg(CASE WHEN one->>'id' = ${fileId} THEN one || ${anew}::jsonb ELSE one END ORDER BY place), '[]')
        FROM jsonb_array_elements(attachments) WITH ORDINALITY AS shown (one, place))
    WHERE id = ANY(${[...held]}::uuid[]) AND (pictures @> ${one}::jsonb OR attachments @> ${one}::jsonb)`
  await putLeadAnew(tx, held, fileId)
}

/** Pieces that show the same parts of it get them at once. */
async function putLeadAnew(tx: Tx, held: readonly string[], fileId: string): Promise<void> {
  const leads = await tx.$queryRaw<{ parts: unknown; ids: string[] }[]>`
    SELECT r.details->'lead'->'parts' AS parts, array_agg(p.id::text ORDER BY p.id) AS ids
    FROM "Publication" p JOIN "Revision" r ON r.id = p."revisionId"
    WHERE p.id = ANY(${[...held]}::uuid[]) AND p.lead->>'id' = ${fileId} GROUP BY 1`
  for (const { parts, ids } of leads) {
    const shown = await shownLead(tx, leadPicture.parse({ file: fileId, alt: null, caption: null, parts }))
    if (!shown) continue
    const { lead, leadInLists } = leadColumns(shown)
    const { colour, article, share } = lead
    const { alt: _, ...inLists } = leadInLists
    await tx.$executeRaw`
      UPDATE "Publication" SET lead = lead || ${JSON.stringify({ colour, article, share })}::jsonb,
        "leadInLists" = "leadInLists" || ${JSON.stringify(inLists)}::jsonb
      WHERE id = ANY(${ids}::uuid[])`
  }
}
