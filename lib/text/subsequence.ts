/** Whether letters are a subsequence of others, and which of these are left over. */

/** More than the longest paragraph against itself: so many pairs are looked at, once, when somebody’s change does not fit by itself. */
const mostPairs = 16_000_000

type Among = readonly { is: string; optional: boolean }[]

/**
 * Finds a sequence in another one from which only what is optional may be left out: which of that is used, earlier ones first. Null where
 * it can't be found.
 */
export function subsequence(sought: readonly string[], among: Among): boolean[] | null {
  const [rows, columns] = [sought.length + 1, among.length + 1]
  if (rows * columns > mostPairs) return null
  /** Whether what is sought from this one on is among the others from that one on */
  const fits = new Uint8Array(rows * columns)
  const at = (row: number, column: number) => fits[row * columns + column] === 1
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const each = among[column]
      const ends = each === undefined && row === sought.length
      const used = each?.is === sought[row] && at(row + 1, column + 1)
      if (ends || (each && (used || (each.optional && at(row, column + 1))))) fits[row * columns + column] = 1
    }
  if (!at(0, 0)) return null
  let row = 0
  return among.map(({ is }, column) => {
    const used = is === sought[row] && at(row + 1, column + 1)
    if (used) row += 1
    return used
  })
}
