/** An article as lists show it. */
import type { Prisma } from '#lib/generated/prisma/client'

export const cardSelect = {
  id: true,
  articleId: true,
  language: true,
  slug: true,
  profile: true,
  headline: true,
  standfirst: true,
  wordCount: true,
  firstPublishedAt: true,
  leadInLists: true,
  correctedAt: true,
  desk: { select: { id: true, name: true, slug: true } },
  authors: { orderBy: { position: 'asc' }, select: { person: { select: { id: true, name: true, slug: true } } } },
  tags: { where: { main: true }, select: { tagId: true } },
} satisfies Prisma.PublicationSelect

export type Card = Prisma.PublicationGetPayload<{ select: typeof cardSelect }> & {
  /** Words of an editor above the headline, on the front that she curated */
  kicker?: string
}

export const newestFirst = [
  { firstPublishedAt: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.PublicationOrderByWithRelationInput[]
