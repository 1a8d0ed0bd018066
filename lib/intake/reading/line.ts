/** A sentence with everybody in it. */
import type { Language } from '#lib/intake/languages/tables'
import { isQuote, lower, type Token } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

export type Line = {
  tokens: readonly Token[]
  language: Language
  /** By the token where they begin, with article or without; the widest */
  starts: ReadonlyMap<number, Who>
  /** By the token where they end, with what belongs to them; the widest */
  ends: ReadonlyMap<number, Who>
  all: readonly Who[]
}

export function lineOf(tokens: readonly Token[], all: readonly Who[], language: Language): Line {
  const starts = new Map<number, Who>()
  const ends = new Map<number, Who>()
  for (const who of all) {
    for (const start of [who.first, who.head]) if (starts.get(start)?.possessive ?? true) starts.set(start, who)
    for (const end of [who.end, who.last]) {
      const other = ends.get(end)
      if (!other || other.first > who.first) ends.set(end, who)
    }
  }
  return { tokens, language, starts, ends, all }
}

export const wordAt = (line: Line, at: number) => lower(line.tokens[at])

/** Sides on which a quotation is: “that” or a colon behind, a closing mark before. */
export const isThat = (line: Line, at: number) => {
  const token = line.tokens[at]
  return token !== undefined && (line.language.cues.that.has(token.norm) || token.text === ':' || isQuote(token))
}
