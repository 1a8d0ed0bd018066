import type { Tx } from '#lib/db'
import type { ReviewedContent } from '#lib/reviews/review'
import type { RevisionContent } from '#lib/revisions/content'

/** A frozen content with names in the place of ids. */
export async function withNames(tx: Tx, { text, evidence, details }: RevisionContent): Promise<ReviewedContent> {
  const { profile, language, deskId, authorIds, tagIds, mainTagId } = details
  const desk = deskId ? await tx.desk.findUnique({ where: { id: deskId }, select: { name: true } }) : null
  const people = await tx.person.findMany({ where: { id: { in: authorIds } }, select: { id: true, name: true } })
  const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, select: { id: true, name: true } })
  const sources = await tx.source.findMany({
    where: { id: { in: evidence.flatMap(({ attributions }) => attributions.map(({ sourceId }) => sourceId)) } },
    select: { id: true, name: true, kind: true },
  })
  const named = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
  const [byPerson, byTag, bySource] = [named(people), named(tags), named(sources)]
  const mainFirst = [...tagIds].sort((a, b) => Number(b === mainTagId) - Number(a === mainTagId))
  return {
    profile,
    language,
    desk: desk?.name ?? null,
    authors: authorIds.map((id) => byPerson.get(id)?.name ?? 'Somebody'),
    tags: mainFirst.flatMap((id) => byTag.get(id)?.name ?? []),
    text,
    claims: evidence.map((claim, at) => ({
      ...claim,
      number: at + 1,
      attributions: claim.attributions.map(({ sourceId, ...attribution }) => ({
        ...attribution,
        source: bySource.get(sourceId) ?? null,
      })),
    })),
  }
}
