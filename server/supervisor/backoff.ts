/** How long to wait before a process that died is started again. */

/** A death this long ago, in milliseconds, counts no more. */
const memory = 60_000
const firstWait = 250
/** So many deaths within the memory are answered at once: one may be chance. */
const atOnce = 2

/** Remembers deaths; each call of `died` gives the wait in milliseconds: none at first, then doubling up to `longestWait`. */
export function backoff(longestWait: number) {
  let deaths: number[] = []
  return {
    /** `now` in milliseconds */
    died: (now: number): number => {
      deaths = [...deaths.filter((at) => now - at < memory), now]
      return deaths.length <= atOnce ? 0 : Math.min(firstWait * 2 ** (deaths.length - atOnce - 1), longestWait)
    },
  }
}
