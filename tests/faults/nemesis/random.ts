/** Numbers that look random and come again with the same seed (mulberry32, Tommy Ettinger, public domain). */
export type Random = {
  /** At least 0 and below 1 */
  next: () => number
  /** A whole number from 0 up to and without `below` */
  below: (below: number) => number
  pick: <T>(among: readonly T[]) => T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const pick = <T>(among: readonly T[]): T => {
    const picked = among[below(among.length)]
    if (picked === undefined) throw new Error('There is nothing to pick from.')
    return picked
  }
  return { next, below, pick }
}
