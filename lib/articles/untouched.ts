/**
 * Articles that were begun and never worked on: no word, no detail, no claim. For a day they stand in the lists of their makers, in nobody
 * else's, and then in none. The address leads there for a week longer, since somebody may have typed without a connection.
 */
import type { Prisma } from '#lib/generated/prisma/client'

const day = 24 * 60 * 60 * 1000
/** In milliseconds since the article was begun: how long its maker's lists show it, and how long it is kept */
export const shownFor = day
export const keptFor = 8 * day

/** As a filter. A change of the text or of a claim makes a contributor, one of a detail a version, a move or an embargo an event. */
export const untouched = {
  version: 1,
  draft: { state: 'draft', headline: '', standfirst: '', text: '' },
  contributors: { none: {} },
  events: { none: {} },
  questions: { none: {} },
  threads: { none: {} },
  tags: { none: {} },
  // A link was sent to somebody, and stays on record (docs/decisions/201).
  shares: { none: {} },
  // Entries may stand on it, or a setting of how they go out.
  coverage: null,
} as const satisfies Prisma.ArticleWhereInput

/** What lists show this person at this time. */
export const worthListing = (personId: string, now: Date): Prisma.ArticleWhereInput => ({
  OR: [{ NOT: untouched }, { createdById: personId, createdAt: { gt: new Date(now.getTime() - shownFor) } }],
})
