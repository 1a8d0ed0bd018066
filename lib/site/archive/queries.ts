/** The archive: how much was first published when, by the clocks of the newsroom, and the pieces of a month or a day. */
import { db } from '#lib/db'
import { byMoment, type MomentKey, pageOf } from '#lib/keyset-cursor'
import type { Period } from '#lib/site/archive/period'
import { type Card, cardSelect, newestFirst } from '#lib/site/card'
import { listed, olderThan, pageSize } from '#lib/site/listing'
import { site } from '#lib/site/site'

/** `key` as in an address (2026/11), `at` the first piece of that time */
export type Counted = { key: string; count: number; at: Date }

const forms = { month: 'YYYY/MM', day: 'YYYY/MM/DD' } as const

/** The months or days in which anything live was first published, the newest first; those of a year or a month, or of all time. */
export async function countedBy(unit: 'month' | 'day', within: Period | null): Promise<Counted[]> {
  const { from, to } = within ?? { from: '0001-01-01', to: '9999-01-01' }
  return db.$queryRaw<Counted[]>`
    SELECT to_char("firstPublishedAt" AT TIME ZONE ${site.timeZone}::text, ${forms[unit]}::text) AS key, count(*)::int AS count, min("firstPublishedAt") AS at
    FROM "Publication"
    WHERE live AND "coverageId" IS NULL AND "firstPublishedAt" >= ${from}::text::timestamp AT TIME ZONE ${site.timeZone}::text
      AND "firstPublishedAt" < ${to}::text::timestamp AT TIME ZONE ${site.timeZone}::text
    GROUP BY 1 ORDER BY 1 DESC`
}

export type ArchivePage = { items: Card[]; next: string | null }

/** The pieces of a month or a day, the newest first; `before`: the piece after which this page begins. */
export async function piecesIn({ from, to }: Period, before: MomentKey | null): Promise<ArchivePage> {
  const [bounds] = await db.$queryRaw<{ since: Date; until: Date }[]>`
    SELECT ${from}::text::timestamp AT TIME ZONE ${site.timeZone}::text AS since, ${to}::text::timestamp AT TIME ZONE ${site.timeZone}::text AS until`
  if (!bounds) return { items: [], next: null }
  const found = await db.publication.findMany({
    where: { AND: [{ ...listed, firstPublishedAt: { gte: bounds.since, lt: bounds.until } }, olderThan(before)] },
    orderBy: [...newestFirst],
    take: pageSize + 1,
    select: cardSelect,
  })
  const { rows, next } = pageOf(found, pageSize, byMoment, (card) => ({ at: card.firstPublishedAt, id: card.id }))
  return { items: rows, next }
}
