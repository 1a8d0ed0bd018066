import { db } from '#lib/db'
import { articlePath, deskPath, frontPath } from '#lib/site/addresses'
import { largestFile, type Period } from '#lib/site/sitemap/periods'
import type { Address } from '#lib/site/sitemap/xml'

type Counted = { day: Date; count: number; changed: Date }

/** How many live pieces were first published on each day (UTC), oldest first, and when the newest of them was changed. */
export async function daysWithPieces(): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT date_trunc('day', "firstPublishedAt", 'UTC') AS day, count(*)::int AS count, max("publishedAt") AS changed
    FROM "Publication" WHERE live GROUP BY 1 ORDER BY 1`
}

export async function addressesIn(period: Period): Promise<Address[]> {
  const found = await db.publication.findMany({
    where: { live: true, firstPublishedAt: { gte: period.from, lt: period.to } },
    orderBy: [{ firstPublishedAt: 'asc' }, { id: 'asc' }],
    take: largestFile,
    select: { language: true, slug: true, publishedAt: true },
  })
  return found.map((piece) => ({ path: articlePath(piece), changed: piece.publishedAt }))
}

/** The pages that are always there. */
export async function standingAddresses(language: string): Promise<Address[]> {
  const desks = await db.desk.findMany({ orderBy: { position: 'asc' }, select: { slug: true } })
  return [frontPath(language), ...desks.map(deskPath), '/sources'].map((path) => ({ path, changed: null }))
}
