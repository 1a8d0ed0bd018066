/** Where keys lead among files that stand in columns, and what lies between two of them: pure. */

type Columns = { count: number; columns: number; fromRight: boolean }

/** The place that a key leads to from another one, counted from 0; null for a key that leads nowhere. */
export function stepTo(key: string, from: number, { count, columns, fromRight }: Columns): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: fromRight ? -1 : 1,
    ArrowLeft: fromRight ? 1 : -1,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -from,
    End: count - 1 - from,
  }
  const step = steps[key]
  if (step === undefined || count === 0) return null
  const to = from + step
  // Where a row above or below has nothing at this place, one stays.
  return to < 0 || to >= count ? from : to
}

/** From one place to another, both with it, in their order. */
export const between = <T>(all: readonly T[], one: number, other: number): T[] =>
  all.slice(Math.min(one, other), Math.max(one, other) + 1)
