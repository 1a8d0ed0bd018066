/** Footnotes as readers see them: letters in the text, because figures there belong to the claims. */
import { numeral } from '#lib/site/words'
import type { Words } from '#lib/site/words/shape'

/** `a` for the first note, `b` for the second; when the letters of the language are used up, `a2`, `b2` and so on. */
export function footnoteLetter(words: Words, number: number): string {
  const letters = words.footnoteLetters.split(' ')
  const round = Math.floor((number - 1) / letters.length)
  const letter = letters[(number - 1) % letters.length] ?? ''
  return round === 0 ? letter : `${letter}${numeral(words, round + 1)}`
}

/** Gathers the words of notes, run by run in reading order. */
export function gatherFootnotes<T>() {
  const notes = new Map<string, { number: number; parts: T[] }>()
  return {
    /** Puts words into a note. Gives its number where it begins, and nothing where it goes on. */
    add(id: string, part: T): number | null {
      const known = notes.get(id)
      if (known) known.parts.push(part)
      else notes.set(id, { number: notes.size + 1, parts: [part] })
      return known ? null : notes.size
    },
    all: () => [...notes.values()],
  }
}
