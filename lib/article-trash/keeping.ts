/** How long articles that were thrown away are kept: pure, for pages too. */

const DAY = 24 * 60 * 60_000

/** In days */
export const articleTrashDays = 30

export const articlesTrashedBefore = (now: Date): Date => new Date(now.getTime() - articleTrashDays * DAY)
/** From when on it is gone for good; the worker comes round every quarter of an hour. */
export const articleGoneAt = (trashedAt: Date): Date => new Date(trashedAt.getTime() + articleTrashDays * DAY)
