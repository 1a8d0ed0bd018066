/**
 * Which letters of a suggestion's marks count. When people write at once, Yjs may put what one of them types within the formatting of
 * another's suggestion, or let that formatting run on: no mark may take such letters away with it. A mark therefore says the letters it was
 * made for, and those under it are aligned with them: only what is aligned counts as suggested; all other letters are simply text.
 */
import type { SuggestionKind } from '#lib/text/suggested'

/** A stretch of text with the marks of suggestions on it. `key` tells a mark from all others, of the same suggestion too. */
export type Run = {
  letters: string
  marks: readonly { key: string; kind: SuggestionKind; words: string | undefined }[]
}

/**
 * Where fewer letters than these stand together, they may be others that only look alike. Words to be deleted stay then; of what was
 * inserted every letter that fits is taken for it, or it would be text that nobody has taken in.
 */
const sure = { deletion: 3, insertion: 1, restyle: 1 } as const
/** As many letters of formatting that ran on are looked at */
const mostAligned = 5_000

/** For each run, in its order: for each key on it, which code points of it count. */
export function counting(runs: readonly Run[]): Map<string, boolean[]>[] {
  const under = new Map<string, { words: string; kind: SuggestionKind; at: number[] }>()
  runs.forEach(({ marks }, at) => {
    for (const { key, kind, words } of marks) {
      if (words === undefined) continue
      const found = under.get(key) ?? { words, kind, at: [] }
      found.at.push(at)
      under.set(key, found)
    }
  })
  const counted = runs.map(() => new Map<string, boolean[]>())
  for (const [key, { words, kind, at }] of under) {
    const each = at.map((index) => [...(runs[index]?.letters ?? '')])
    const aligned = align(each.flat(), [...words], sure[kind])
    let start = 0
    at.forEach((index, nth) => {
      const end = start + (each[nth]?.length ?? 0)
      counted[index]?.set(key, aligned.slice(start, end))
      start = end
    })
  }
  return counted
}

/** Which of these letters are those words, in their order: all that are there if all are, or else what stands together. */
export function align(letters: readonly string[], words: readonly string[], together: number): boolean[] {
  const to = pairs(letters.slice(0, mostAligned), words)
  const found = to.filter((at) => at >= 0).length
  const counts = letters.map((_, at) => (to[at] ?? -1) >= 0)
  if (found === words.length) return counts
  for (let start = 0; start < to.length; ) {
    let end = start + 1
    if (counts[start]) while (end < to.length && counts[end] && to[end] === (to[end - 1] ?? 0) + 1) end += 1
    if (counts[start] && end - start < Math.min(together, words.length)) counts.fill(false, start, end)
    start = end
  }
  return counts
}

/** The longest common subsequence: for each letter its place in the words, or -1. Beginning and end go first, so that one insertion is told exactly. */
function pairs(letters: readonly string[], words: readonly string[]): number[] {
  const to = letters.map(() => -1)
  const most = Math.min(letters.length, words.length)
  let head = 0
  while (head < most && letters[head] === words[head]) {
    to[head] = head
    head += 1
  }
  let tail = 0
  while (tail < most - head && letters[letters.length - 1 - tail] === words[words.length - 1 - tail]) {
    to[letters.length - 1 - tail] = words.length - 1 - tail
    tail += 1
  }
  const [rows, columns] = [letters.length - head - tail, words.length - head - tail]
  if (rows === 0 || columns === 0) return to
  const width = columns + 1
  const lengths = new Uint16Array((rows + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        letters[head + row] === words[head + column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (letters[head + row] === words[head + column] && at(row, column) === at(row + 1, column + 1) + 1) {
      to[head + row] = head + column
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return to
}
