/** Words of publications that a mistyped one may have meant, by their trigrams. A step of the search's transaction. */
import type { Tx } from '#lib/db'
import { mistypedAs } from '#lib/site/search/mistyped'

/** Words that a word is compared with letter by letter: those with the most trigrams in common */
const mostNear = 40

/**
 * For those of these words that no publication ever had: words within a slip or two, the nearest first. Two slips are looked for only where one explains nothing: of 200,000 words ten times as many
 * are as little alike as that.
 */
export async function nearest(tx: Tx, words: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map(words.map((word): [string, string[]] => [word, []]))
  let missing = words
  for (const slips of [1, 2]) {
    if (missing.length === 0) break
    const alike = await muchAlike(tx, missing, slips)
    for (const [word, candidates] of alike) found.set(word, mistypedAs(word, candidates))
    missing = [...alike.keys()].filter((word) => found.get(word)?.length === 0)
  }
  return found
}

/** Candidates for each of these words that no publication ever had. */
async function muchAlike(tx: Tx, words: readonly string[], slips: number): Promise<Map<string, string[]>> {
  await tx.$queryRaw`SELECT set_config('pg_trgm.similarity_threshold', ${String(shareIn(words, slips))}, true)`
  const rows = await tx.$queryRaw<{ word: string; near: string[] }[]>`
    SELECT asked.word, ARRAY(
      SELECT s.word FROM "SearchWord" s WHERE s.word % asked.word AND s.word !~ '[0-9]' AND abs(length(s.word) - length(asked.word)) <= 2
      ORDER BY similarity(s.word, asked.word) DESC, s.word LIMIT ${mostNear}::int
    ) AS near
    FROM unnest(${[...words]}::text[]) asked (word)
    WHERE NOT EXISTS (SELECT FROM "SearchWord" s WHERE s.word = asked.word COLLATE "C")`
  return new Map(rows.map(({ word, near }) => [word, near]))
}

/**
 * How large a share of their trigrams two words have in common (`similarity` of pg_trgm, 0 to 1) that are so many slips apart, for the shortest of those that are asked about. A word has one trigram
 * more than letters; a slip changes three of them, and four where letters changed places. Below a fifth too many words are like any other.
 */
function shareIn(words: readonly string[], slips: number): number {
  const trigrams = Math.min(...words.map((word) => [...word].length)) + 1
  const changed = 3 * slips + 1
  return Math.max(0.2, (trigrams - changed) / (trigrams + changed) - 0.01)
}
