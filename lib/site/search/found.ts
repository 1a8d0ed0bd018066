/** Which words of the texts that were found are worth asking about. Pure. */
import { wordsOf } from '#lib/site/search/passage'
import type { Term } from '#lib/site/search/terms'

type Found = { language: string; texts: readonly string[] }

/** Stemmers of these languages take away beginnings of words as well. */
const prefixed = new Set(['ar', 'ga', 'id'])

/** Each word once that begins as a word of the terms does: a stem keeps the beginning of its word. */
export function wordsToAsk(found: readonly Found[], terms: readonly Term[]): { word: string; language: string }[] {
  const beginnings = new Set(terms.flatMap(({ words }) => words.split(' ').map(beginningOf)))
  const asked = new Map<string, { word: string; language: string }>()
  for (const { language, texts } of found) {
    const isAny = prefixed.has(language.split('-')[0] ?? '')
    for (const { form } of texts.flatMap(wordsOf))
      if (isAny || beginnings.has(beginningOf(form))) asked.set(keyOf(form, language), { word: form, language })
  }
  return [...asked.values()]
}

export const keyOf = (word: string, language: string) => `${language} ${word}`

const beginningOf = (word: string) => [...word].slice(0, 2).join('')
