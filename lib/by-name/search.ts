/** Search by a few typed letters. */
import { z } from 'zod'
import { searchForm } from '#lib/text/search-form'

export const searchWords = z.string().trim().max(200).default('')

/** Signs that LIKE reads as any letters are letters here. */
const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

/**
 * Patterns for LIKE on the column `searchForm`. Fewer than three letters find only beginnings of words, which the trigram index
 * answers at once. `wanted` is empty where nothing was typed.
 */
export function patternsFor(words: string) {
  const wanted = searchForm(words)
  const like = escaped(wanted)
  const wordStarts = `% ${like}%`
  return { wanted, starts: `${like}%`, wordStarts, holds: wanted.length < 3 ? wordStarts : `%${like}%` }
}
