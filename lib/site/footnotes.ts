/** Footnotes as readers see them: letters in the text, because figures there belong to the claims. */
import type { Words } from '#lib/site/words/shape'
import { footnoteLetterOf } from '#lib/text/footnote-letters'

/** `a` for the first note of a page in English. */
export const footnoteLetter = ({ footnoteLetters, language }: Words, number: number): string =>
  footnoteLetterOf(footnoteLetters, number, language)

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
