/** When what happens by itself is so late that somebody has to hear of it. Pure. */

/** In milliseconds: the worker looks every second, so that so much is a machine or a database that was away. */
const toBeTold = 60_000

/** By how many minutes, at least one; null where it is on time, as far as anybody cares. */
export function minutesLate(due: Date, at: Date): number | null {
  const late = at.getTime() - due.getTime()
  return late < toBeTold ? null : Math.floor(late / 60_000)
}
