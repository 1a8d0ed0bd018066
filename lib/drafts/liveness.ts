/**
 * Whether collab still answers a page. A socket may stay open for minutes after the process behind it hung or the network went; only
 * what was heard tells. Times are milliseconds of any clock that never goes back.
 */

/** How often collab says that it is there, and how often the page looks whether it did */
export const pingEvery = 2_500
export const looksEvery = 500
/** After so long without a word, nobody is there as far as the page can tell: three pings of collab are missing. */
export const silentAfter = 7_500
/** After so long the page gives the socket up and asks for a new one. A computer that sleeps counts nothing. */
export const deadAfter = 15_000

/** `waited`: how long this page was awake and heard nothing */
export type Liveness = { heardAt: number; lookedAt: number; waited: number }

/** Of a socket that is opened now, or on which something was just heard */
export const heard = (now: number): Liveness => ({ heardAt: now, lookedAt: now, waited: 0 })

/** After a look at it. Of a pause between two looks no more than two of them count: the page was asleep, or in the background. */
export const looked = (before: Liveness, now: number): Liveness => ({
  ...before,
  lookedAt: now,
  waited: before.waited + Math.min(now - before.lookedAt, 2 * looksEvery),
})

export const isSilent = ({ lookedAt, heardAt }: Liveness): boolean => lookedAt - heardAt >= silentAfter
export const isDead = ({ waited }: Liveness): boolean => waited >= deadAfter
