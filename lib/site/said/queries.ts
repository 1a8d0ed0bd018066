/** What a source says in live pieces: its claims by piece, and how they fared. Of no source that no live piece names. */
import { db } from '#lib/db'
import type { Standing } from '#lib/generated/prisma/enums'
import { byMoment, type MomentKey, pageOf } from '#lib/keyset-cursor'
import { cardSelect } from '#lib/site/card'
import { mostCounted, newestRowsFirst, olderRowsThan } from '#lib/site/listing'

/** Pieces on a page, each with all that the source says in it */
const pageSize = 20

const saidSelect = { claimId: true, stance: true, standing: true, number: true, words: true } as const

export type SourceView = NonNullable<Awaited<ReturnType<typeof sourcePage>>>
export type SaidIn = SourceView['items'][number]

/** Null where readers do not know of it. `before`: the piece after which this page begins. */
export async function sourcePage(slug: string, before: MomentKey | null) {
  const source = await db.source.findUnique({
    where: { slug, publications: { some: { publication: { live: true } } } },
    select: { id: true, name: true, slug: true, kind: true, description: true, url: true },
  })
  if (!source) return null
  const cited = { sourceId: source.id, publication: { live: true } }
  const [found, citations, first, fared] = await Promise.all([
    db.publicationSource.findMany({
      where: { ...cited, ...olderRowsThan(before) },
      orderBy: [...newestRowsFirst],
      take: pageSize + 1,
      select: {
        publication: {
          select: {
            ...cardSelect,
            said: {
              where: { sourceId: source.id },
              orderBy: [{ number: 'asc' }, { stance: 'asc' }],
              select: saidSelect,
            },
          },
        },
      },
    }),
    db.publicationSource.count({ where: cited, take: mostCounted + 1 }),
    db.publicationSource.findFirst({
      where: cited,
      orderBy: { firstPublishedAt: 'asc' },
      select: { firstPublishedAt: true },
    }),
    standingsOf(source.id),
  ])
  const pieces = found.map(({ publication: { said, ...card } }) => ({ ...card, said }))
  const { rows, next } = pageOf(pieces, pageSize, byMoment, (piece) => ({ at: piece.firstPublishedAt, id: piece.id }))
  return { source, items: rows, next, citations, since: first?.firstPublishedAt ?? null, fared }
}

/** How many of its newest claims stand how, each claim once: of as many as are counted. */
async function standingsOf(sourceId: string): Promise<Partial<Record<Standing, number>>> {
  const rows = await db.$queryRaw<{ standing: Standing; count: number }[]>`
    SELECT standing, count(DISTINCT "claimId")::int AS count FROM (
      SELECT standing, "claimId" FROM "PublicationAttribution" WHERE "sourceId" = ${sourceId}::uuid
      ORDER BY "firstPublishedAt" DESC LIMIT ${mostCounted}::int
    ) newest GROUP BY standing`
  return Object.fromEntries(rows.map(({ standing, count }) => [standing, count]))
}
