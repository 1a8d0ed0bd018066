/** Search by a few typed letters. */
import { z } from 'zod'

export const searchWords = z.string().trim().max(200).default('')

const escaped = (words: string) => words.replace(/[\\%_]/g, '\\$&')

/** Patterns for ILIKE. Fewer than three letters find only beginnings of words, which the trigram index answers at once. */
export function patternsFor(words: string) {
  const wanted = words.trim().replace(/\s+/g, ' ')
  const like = escaped(wanted)
  const wordStarts = `% ${like}%`
  return { wanted, starts: `${like}%`, wordStarts, holds: wanted.length < 3 ? wordStarts : `%${like}%` }
}
