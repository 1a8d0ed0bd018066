/** How long things are kept before they go: pure, for pages too. */

const DAY = 24 * 60 * 60_000

/** What nobody uses is swept once it has been in the library for so many days: a piece may be about to show what came yesterday. */
export const sweptAfterDays = 30
/** What was thrown away can be had back for so many days. */
export const trashDays = 30

export const sweptBefore = (now: Date): Date => new Date(now.getTime() - sweptAfterDays * DAY)
export const trashedBefore = (now: Date): Date => new Date(now.getTime() - trashDays * DAY)
/** The moment at which what was thrown away at this one is gone for good; the worker comes round every quarter of an hour. */
export const goneAt = (trashedAt: Date): Date => new Date(trashedAt.getTime() + trashDays * DAY)
