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

/**
 * The longest common subsequence, in as few stretches as can be: for each letter its place in the words, or -1. Words that begin alike stand beside
 * each other, and a subsequence that is only long takes letters of several.
 */
function pairs(letters: readonly string[], words: readonly string[]): number[] {
  const [rows, columns] = [letters.length, words.length]
  const to = letters.map(() => -1)
  const whole = startOf(words, letters)
  if (whole >= 0) return to.map((_, at) => (at >= whole && at < whole + columns ? at - whole : -1))
  // Others typed between whole words more often than within one.
  const cost = words.map((_, at) => (at === 0 || /\s/.test(words[at - 1] ?? '') ? 2 : 3))
  // A pair counts more than any number of stretches may cost.
  const pair = 3 * columns + 1
  const width = columns + 1
  /** From a letter and a word on: the most that can be had, and the most where the pair before these two is taken */
  const best = new Uint32Array((rows + 1) * width)
  const onward = new Uint32Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1) {
      const at = row * width + column
      const without = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
      const taken = letters[row] === words[column] ? (onward[at + width + 1] ?? 0) + pair : 0
      best[at] = Math.max(without, taken - (cost[column] ?? 0))
      onward[at] = Math.max(without, taken)
    }
  let goesOn = false
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const at = row * width + column
    const without = Math.max(best[at + width] ?? 0, best[at + 1] ?? 0)
    const here = (goesOn ? onward[at] : best[at]) ?? 0
    if (here > without) {
      to[row] = column
      row += 1
      column += 1
      goesOn = true
    } else {
      goesOn = false
      if ((best[at + width] ?? 0) >= (best[at + 1] ?? 0)) row += 1
      else column += 1
    }
  }
  return to
}

/** Where these words stand in one piece among the letters; -1 where they don't. */
function startOf(words: readonly string[], letters: readonly string[]): number {
  for (let start = 0; start + words.length <= letters.length; start += 1)
    if (words.every((word, at) => letters[start + at] === word)) return start
  return -1
}
