/** Lists of pieces go from the newest to the oldest, a page at a time, by the last piece seen and never by a count. */
import type { Prisma } from '#lib/generated/prisma/client'
import type { Position } from '#lib/site/cursor'

export const pageSize = 50

/** Beyond this many readers are told "more than": what is cited everywhere costs no more to show than the rest. */
export const mostCounted = 1000

/** Pieces older than this place, in a form that lets PostgreSQL enter its index there. */
export function olderThan(place: Position | null): Prisma.PublicationWhereInput {
  if (!place) return {}
  return {
    firstPublishedAt: { lte: place.at },
    OR: [{ firstPublishedAt: { lt: place.at } }, { id: { lt: place.id } }],
  }
}

/** The same for the rows that join a piece to its authors, tags and sources. */
export function olderRowsThan(place: Position | null) {
  if (!place) return {}
  return {
    firstPublishedAt: { lte: place.at },
    OR: [{ firstPublishedAt: { lt: place.at } }, { publicationId: { lt: place.id } }],
  }
}

export const newestRowsFirst = [{ firstPublishedAt: 'desc' }, { publicationId: 'desc' }] as const
