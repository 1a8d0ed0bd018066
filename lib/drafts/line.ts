/**
 * Whether anybody is at the other end of the line to collab. A socket may stay open for minutes after the process behind it hung or
 * the network went; only what was heard tells. Times are milliseconds of any clock that never goes back.
 */

/** How often collab says that it is there, and how often the page looks whether it did */
export const saysEvery = 2_500
export const looksEvery = 500
/** After so long without a word, nobody is there as far as the page can tell: three words of collab are missing. */
export const silentAfter = 7_500
/** After so long the page gives the socket up and asks for a new one. A computer that sleeps counts nothing. */
export const deadAfter = 15_000

/** `waited`: how long this page was awake and heard nothing */
export type Line = { heardAt: number; lookedAt: number; waited: number }

/** A line that begins now, or one on which something was just heard */
export const heard = (now: number): Line => ({ heardAt: now, lookedAt: now, waited: 0 })

/** A look at the line. Of a pause between two looks no more than two of them count: the page was asleep, or in the background. */
export const looked = (line: Line, now: number): Line => ({
  ...line,
  lookedAt: now,
  waited: line.waited + Math.min(now - line.lookedAt, 2 * looksEvery),
})

export const isSilent = (line: Line): boolean => line.lookedAt - line.heardAt >= silentAfter
export const isDead = (line: Line): boolean => line.waited >= deadAfter
