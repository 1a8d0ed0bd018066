/** Names of tags among the terms of a search, by which a piece is found whatever it calls them: another spelling is an alias. Pure. */
import type { Term } from '#lib/site/search/terms'

/** A name has no more words than this here. */
const longestName = 5

const isOfName = ({ phrase, minus }: Term): boolean => !phrase && !minus

/** The names that may begin at this term: of one word, of two, and so on. */
function namesAt(terms: readonly Term[], from: number): string[] {
  const rest = terms.slice(from, from + longestName)
  const end = rest.findIndex((term) => !isOfName(term))
  const run = (end < 0 ? rest : rest.slice(0, end)).map(({ words }) => words)
  return run.map((_, at) => run.slice(0, at + 1).join(' '))
}

/** Every run of single words that may be a name, every phrase, and whatever is left out. */
export const namesIn = (terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap((term, at) => (isOfName(term) ? namesAt(terms, at) : term.words))),
]

/** The same terms, each name as one term with its tags (`tagsOf`, ids by name); of several that begin at a word the longest. */
export function withTags(terms: readonly Term[], tagsOf: ReadonlyMap<string, readonly string[]>): Term[] {
  const found: Term[] = []
  for (let at = 0; at < terms.length; ) {
    const term = terms[at]
    if (!term) break
    const names = namesAt(terms, at)
    const last = names.findLastIndex((name) => tagsOf.has(name))
    const words = last > 0 ? (names[last] ?? term.words) : term.words
    found.push({ ...term, words, begun: term.begun && last < 1, tags: tagsOf.get(words) ?? [] })
    at += Math.max(0, last) + 1
  }
  return found
}
