/**
 * Words that can be told apart: who typed each, on which page, and as the how-manieth. Most begin like others beside them, as words do, and
 * none ends like another.
 */
const form = 'w\\d+p\\d+n\\d+z'

export type Hers = { writer: number; page: number }

export const wordOf = ({ writer, page }: Hers, count: number): string => `w${writer}p${page}n${count}z`

export const wordsOf = (text: string): string[] => text.match(new RegExp(form, 'g')) ?? []

/** Each with the space behind it, and where it stands. */
export function placesOfWords(text: string): { at: number; word: string; length: number }[] {
  return [...text.matchAll(new RegExp(`(${form}) `, 'g'))].map(({ index, 0: whole, 1: word = '' }) => ({
    at: index,
    word,
    length: whole.length,
  }))
}

export const isHers = (word: string, { writer, page }: Hers): boolean => word.startsWith(`w${writer}p${page}n`)
