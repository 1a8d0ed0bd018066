/**
 * Which letters of a suggestion's marks count. When people write at once, Yjs may put what one of them types within the formatting of
 * another's suggestion, or let that formatting run on: no mark may take such letters away with it. A mark therefore says the letters it was
 * made for, and those under it are aligned with them: only what is aligned counts as suggested; all other letters are simply text.
 */
import type { SuggestionKind } from '#lib/text/suggested'
import { wordsAndSigns } from '#lib/text/words-and-signs'

/** A stretch of text with the marks of suggestions on it. `key` tells a mark from all others, of the same suggestion too. */
export type Run = {
  letters: string
  marks: readonly { key: string; kind: SuggestionKind; words: string | undefined }[]
}

/**
 * Where not all that was to be deleted is there, the letters may be another's that look alike: only words that stand under the mark are what is
 * left of it, with as many letters in a row at least. Of what was inserted every letter that fits is taken for it, or it would be text that
 * nobody has taken in.
 */
const surelyMeant = 3
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
    const aligned = align(each.flat(), [...words], kind === 'deletion')
    let start = 0
    at.forEach((index, nth) => {
      const end = start + (each[nth]?.length ?? 0)
      counted[index]?.set(key, aligned.slice(start, end))
      start = end
    })
  }
  return counted
}

/** Which of these letters are those words, in their order: all that are there, or, of what is not all there, only what is surely meant. */
export function align(letters: readonly string[], words: readonly string[], surely: boolean): boolean[] {
  const looked = letters.slice(0, mostAligned)
  const found = outOfNoOther(looked, words, pairs(looked, words))
  const all = found.filter(Boolean).length === words.length
  const counts = surely && !all ? wordsLeft(looked, words) : found
  return letters.map((_, at) => counts[at] ?? false)
}

/**
 * Which of the letters that were paired count: those of a word that stands whole within what others typed, or of what is left of it and nothing
 * else. Where the mark ran on over many words, the letters of one that is gone are found among them, and each would leave a word that nobody wrote.
 * What stands between words goes with the word beside it.
 */
function outOfNoOther(letters: readonly string[], words: readonly string[], to: readonly number[]): boolean[] {
  if (to.every((column) => column >= 0)) return to.map(() => true)
  const [here, there] = [tokens(letters), tokens(words)]
  const pair = (column: number, row: number) => `${here.of[row]} ${there.of[column]}`
  const paired = new Map<string, number>()
  to.forEach((column, row) => {
    if (column >= 0) paired.set(pair(column, row), (paired.get(pair(column, row)) ?? 0) + 1)
  })
  const counts = to.map((column, row) => {
    const letters = column < 0 ? undefined : paired.get(pair(column, row))
    return (
      letters !== undefined &&
      (letters === here.sizes[here.of[row] ?? -1] || letters === there.sizes[there.of[column] ?? -1])
    )
  })
  const isWord = (letter: string | undefined) => /[\p{L}\p{M}\p{N}]/u.test(letter ?? '')
  if (!words.some(isWord)) return counts
  const beside = (row: number, next: number) => counts[next] === true && to[next] === (to[row] ?? -1) + next - row
  const goesWith = counts.map((_, row) => isWord(letters[row]))
  for (let row = 0; row < letters.length; row += 1) goesWith[row] ||= goesWith[row - 1] === true && beside(row, row - 1)
  for (let row = letters.length - 1; row >= 0; row -= 1)
    goesWith[row] ||= goesWith[row + 1] === true && beside(row, row + 1)
  return counts.map((is, row) => is && goesWith[row] === true)
}

/**
 * For each letter which word or sign it is of, and how many letters each of those has. Scripts that set no space between words have about a word in
 * each letter.
 */
function tokens(letters: readonly string[]): { of: number[]; sizes: number[] } {
  const sizes = wordsAndSigns(letters.join(''))
    .flatMap((token) =>
      /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(token)
        ? [...token]
        : [token],
    )
    .map((token) => [...token].length)
  return { of: sizes.flatMap((size, at) => Array<number>(size).fill(at)), sizes }
}

/** Which of these letters are words, or what stands between them, of those words: a word that lost its end or its beginning is one of them. */
function wordsLeft(letters: readonly string[], words: readonly string[]): boolean[] {
  const [here, there] = [wordsAndSigns(letters.join('')), wordsAndSigns(words.join(''))]
  const width = there.length + 1
  const most = new Uint32Array((here.length + 1) * width)
  const fits = (row: number, column: number) => there[column]?.includes(here[row] ?? '') === true
  const size = (row: number) => [...(here[row] ?? '')].length
  for (let row = here.length - 1; row >= 0; row -= 1)
    for (let column = there.length - 1; column >= 0; column -= 1) {
      const at = row * width + column
      const taken = fits(row, column) ? (most[at + width + 1] ?? 0) + size(row) : 0
      most[at] = Math.max(most[at + width] ?? 0, most[at + 1] ?? 0, taken)
    }
  const counts: boolean[] = []
  let stretch = 0
  const end = () => {
    if (stretch < Math.min(surelyMeant, words.length)) counts.fill(false, counts.length - stretch)
    stretch = 0
  }
  for (let row = 0, column = 0; row < here.length; ) {
    const at = row * width + column
    const taken = fits(row, column) ? (most[at + width + 1] ?? 0) + size(row) : 0
    if (taken > 0 && taken === most[at]) {
      stretch += size(row)
      counts.push(...Array<boolean>(size(row)).fill(true))
      row += 1
      column += 1
    } else if (column < there.length && (most[at + 1] ?? 0) >= (most[at + width] ?? 0)) {
      end()
      column += 1
    } else {
      end()
      counts.push(...Array<boolean>(size(row)).fill(false))
      row += 1
    }
  }
  end()
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
