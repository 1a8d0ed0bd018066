/** For how long a change of several files can be taken back: pure. */

const DAY = 24 * 60 * 60_000

export const undoneBefore = (now: Date): Date => new Date(now.getTime() - DAY)
