/** Lists of articles go from the newest to the oldest, a page at a time, by the last article seen and never by a count. */
import type { Prisma } from '#lib/generated/prisma/client'
import { byMoment, type MomentKey } from '#lib/keyset-cursor'

/**
 * What lists, feeds and maps of the site hold: live pieces. Entries of a coverage stand on its page alone (docs/decisions/210).
 * In SQL: `live AND "coverageId" IS NULL`.
 */
export const listed = { live: true, coverageId: null } satisfies Prisma.PublicationWhereInput

/** Where a page of a list begins, as its address says. Null for anything that no list of ours has given out: the list begins at its top. */
export const positionOf = (cursor: string | string[] | undefined): MomentKey | null =>
  typeof cursor === 'string' ? byMoment.keyOf(cursor) : null

export const pageSize = 50

/** Beyond this many readers are told "more than": what is cited everywhere costs no more to show than the rest. */
export const mostCounted = 1000

/** Articles older than this one, in a form that lets PostgreSQL enter its index there. */
export function olderThan(before: MomentKey | null): Prisma.PublicationWhereInput {
  if (!before) return {}
  return {
    firstPublishedAt: { lte: before.at },
    OR: [{ firstPublishedAt: { lt: before.at } }, { id: { lt: before.id } }],
  }
}

/** The same for the rows that join an article to its authors, tags and sources. */
export function olderRowsThan(before: MomentKey | null) {
  if (!before) return {}
  return {
    firstPublishedAt: { lte: before.at },
    OR: [{ firstPublishedAt: { lt: before.at } }, { publicationId: { lt: before.id } }],
  }
}

export const newestRowsFirst = [{ firstPublishedAt: 'desc' }, { publicationId: 'desc' }] as const
