/** Which words of a text are worth comparing with those of a search. Pure. */
import type { Term } from '#lib/site/search/terms'

/** Stemmers of these languages take away beginnings of words as well: every word of theirs may be meant. */
export const prefixedLanguages = ['ar', 'ga', 'id']

/** In letters */
export const beginningLength = 2

/** How words begin that a search may mean: a stem keeps the beginning of its word. */
export const beginningsOf = (terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap(({ words }) => words.split(' ').map(beginningOf))),
]

export const keyOf = (word: string, language: string) => `${language} ${word}`

const beginningOf = (word: string) => [...word].slice(0, beginningLength).join('')
