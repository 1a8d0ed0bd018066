/** Typed words as the terms of a search: words, “phrases”, and what a minus leaves out. Pure. */
import { searchForm } from '#lib/text/search-form'

export type Term = {
  /** As they are compared (lib/text/search-form) */
  words: string
  /** They have to stand side by side */
  phrase: boolean
  minus: boolean
  /** The last word may go on */
  begun: boolean
  /** Ids of tags that it is a name of: a piece under one of them has it, whatever its words */
  tags: readonly string[]
}

/** Every term is looked up, and every word of a phrase compared. */
const mostTerms = 12
const mostWords = 10
const longestWord = 60
/** Shorter beginnings begin too many words. */
const shortestBeginning = 3

const token = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+))/gu
const words = /[\p{L}\p{M}\p{N}]+/gu

export function termsIn(typed: string): Term[] {
  const form = searchForm(typed)
  const terms = [...form.matchAll(token)].flatMap(([, minus, quoted, plain], at, all) => {
    const held = ((quoted ?? plain ?? '').match(words) ?? [])
      .slice(0, mostWords)
      .map((word) => word.slice(0, longestWord))
    const [first = ''] = held
    const one = {
      words: held.join(' '),
      phrase: quoted !== undefined || held.length > 1,
      minus: minus !== '',
      tags: [],
    }
    const begun = at === all.length - 1 && !one.phrase && !one.minus && [...first].length >= shortestBeginning
    return held.length > 0 ? [{ ...one, begun }] : []
  })
  return terms.slice(0, mostTerms)
}

/** Terms as somebody would type them. */
export const typedAgain = (terms: readonly Term[]): string =>
  terms.map(({ words, phrase, minus }) => `${minus ? '-' : ''}${phrase ? `"${words}"` : words}`).join(' ')
