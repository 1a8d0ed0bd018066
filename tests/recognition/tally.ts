/** Counts of what was told rightly, told wrongly and not told. */

export type Tally = {
  right: number
  /** Told, and not so */
  wrong: string[]
  /** So, and not told */
  missing: string[]
}

export const noTally = (): Tally => ({ right: 0, wrong: [], missing: [] })

export const addTallies = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  wrong: [...one.wrong, ...other.wrong],
  missing: [...one.missing, ...other.missing],
})

/** Each expected value is met by at most one that was told. */
export function byValue(
  said: readonly string[],
  expected: readonly string[],
  same: (one: string, other: string) => boolean,
): Tally {
  const missing = [...expected]
  const wrong: string[] = []
  for (const value of said) {
    const at = missing.findIndex((wanted) => same(value, wanted))
    if (at < 0) wrong.push(value)
    else missing.splice(at, 1)
  }
  return { right: expected.length - missing.length, wrong, missing }
}

/** Of what was told, how much is right: 0 to 1, null when nothing was told. */
export function precision({ right, wrong }: Tally): number | null {
  return right + wrong.length === 0 ? null : right / (right + wrong.length)
}

/** Of what there is, how much was told: 0 to 1, null when there is nothing. */
export function recall({ right, missing }: Tally): number | null {
  return right + missing.length === 0 ? null : right / (right + missing.length)
}

const wrongWeighs = 5

/** 0 to 1: a wrong one weighs as much as five missing ones, and is not counted as missing too. */
export function weighted({ right, wrong, missing }: Tally): number | null {
  const all = right + Math.max(0, missing.length - wrong.length) + wrongWeighs * wrong.length
  return all === 0 ? null : right / all
}
