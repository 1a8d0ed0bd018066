const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A session ends when it was not used for this long… */
export const sessionIdle = 12 * hour
/** …and in any case after this long. */
export const sessionLongest = 14 * day
/** Last use is written down no more often than this. */
export const sessionSeenEvery = minute

export const linkLifetimes = { setup: day, invite: 7 * day, reset: hour } as const
