/** Words of a text that may be somebody's tag: “harbour pilots”, “Amber Sea”. Which are, the newsroom's tags tell. */
import { functionWords } from '#lib/intake/languages/en/name-words'
import { isCapitalised } from '#lib/intake/reading/line-shape'
import type { Block } from '#lib/intake/reading/parts'

const longestPhrase = 3
const most = 4500
const word = /[\p{L}\p{N}\p{M}]+(?:['’.&‑-][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu

const isWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)
const opens = (text: string) => isWord(text) && !functionWords.has(text.toLowerCase())
/** “us” is no “US” */
const tooShort = (text: string) => text.length < 4 && !isCapitalised(text)

/** Each phrase of up to three words with how often it stands there, as first written. At most 4,500, from the beginning. */
export function phrasesOf(blocks: readonly Block[]): Map<string, number> {
  const counts = new Map<string, { words: string; count: number }>()
  for (const { text } of blocks) {
    const tokens = Array.from(text.matchAll(word), ([token]) => token.replace(/['’]s$/u, ''))
    for (const [at, first] of tokens.entries()) {
      if (!opens(first)) continue
      for (let length = 1; length <= longestPhrase; length += 1) {
        const last = tokens[at + length - 1] ?? ''
        if (!isWord(last)) break
        if (!opens(last) || (length === 1 && tooShort(first))) continue
        const words = tokens.slice(at, at + length).join(' ')
        const seen = counts.get(words.toLowerCase())
        if (seen) seen.count += 1
        else if (counts.size < most) counts.set(words.toLowerCase(), { words, count: 1 })
      }
    }
  }
  return new Map([...counts.values()].map(({ words, count }) => [words, count]))
}
