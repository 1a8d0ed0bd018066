/** Which words a mistyped one may have meant. Pure. */
import type { Term } from '#lib/site/search/terms'

const most = 3

/** Short words are many, and near each other. */
const allowed = (word: string) => (word.length <= 4 ? 1 : 2)

/** Those of `candidates` that a few slips of a finger away from it, the nearest first; of equals in the order in which they come. */
export const mistypedAs = (word: string, candidates: readonly string[]): string[] =>
  candidates
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= allowed(word))
    .toSorted((one, other) => one.slips - other.slips)
    .map(({ candidate }) => candidate)
    .slice(0, most)

/**
 * How many letters are wrong, missing, too many, or changed places with their neighbour: the optimal string alignment distance
 * (Damerau, 1964, https://doi.org/10.1145/363958.363994).
 */
function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let before: number[] = []
  let last = [...b.keys(), b.length]
  for (const [row, letter] of a.entries()) {
    const next = [row + 1]
    for (const [column, there] of b.entries()) {
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === there
      next.push(
        Math.min(
          (last[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (last[column] ?? 0) + (letter === there ? 0 : 1),
          swapped ? (before[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}

/** The same terms with other words in place of those that are mistyped: by the nearest for each first, then by another one for one of them. */
export function corrections(terms: readonly Term[], near: ReadonlyMap<string, readonly string[]>): Term[][] {
  const wrong = [...near].filter(([, candidates]) => candidates.length > 0)
  if (wrong.length === 0) return []
  const nearest = new Map(wrong.map(([word, [first = word]]) => [word, first]))
  const others = wrong.flatMap(([word, [, ...rest]]) => rest.map((one) => new Map([...nearest, [word, one]])))
  return [nearest, ...others].map((put) => terms.map((term) => corrected(term, put)))
}

const corrected = (term: Term, put: ReadonlyMap<string, string>): Term =>
  term.minus
    ? term
    : {
        ...term,
        words: term.words
          .split(' ')
          .map((word) => put.get(word) ?? word)
          .join(' '),
        begun: false,
      }
