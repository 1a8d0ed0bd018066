import type { Tx } from '#lib/db'
import type { RevisionContent, RevisionNames } from '#lib/revisions/content'
import { namedSourceIds } from '#lib/revisions/evidence'

/** Returns the current names of everything in this content, to be frozen; of sources only those on the record. */
export async function namesNow(tx: Tx, { evidence, details }: RevisionContent): Promise<RevisionNames> {
  const { deskId, authorIds, tagIds } = details
  const select = { id: true, name: true }
  const desk = deskId ? await tx.desk.findUnique({ where: { id: deskId }, select: { name: true } }) : null
  const authors = await tx.person.findMany({ where: { id: { in: authorIds } }, select })
  const tags = await tx.tag.findMany({ where: { id: { in: tagIds } }, select })
  const sources = await tx.source.findMany({
    where: { id: { in: namedSourceIds(evidence) } },
    select: { ...select, kind: true },
  })
  return {
    desk: desk?.name ?? null,
    authors: Object.fromEntries(authors.map(({ id, name }) => [id, name])),
    tags: Object.fromEntries(tags.map(({ id, name }) => [id, name])),
    sources: Object.fromEntries(sources.map(({ id, name, kind }) => [id, { name, kind }])),
  }
}
