/** Verbs of saying, and whether they stand for a statement. */
import { cueAt } from '#lib/intake/reading/according-to'
import { verbForm } from '#lib/intake/reading/forms'
import { isThat, type Line, wordAt } from '#lib/intake/reading/line'
import { isComma, isQuote } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

const longestClause = 40

export type Verb = { first: number; last: number /** Whatever follows */; always: boolean; word: string }

/** The verb of saying that begins at a token. */
export function verbAt(line: Line, at: number): Verb | null {
  const { cues } = line.language
  const word = verbForm(wordAt(line, at), line.language, cues.verbs)
  const compound = cues.compoundVerbs ? cueAt(cues.compoundVerbs, line, at) : 0
  if (compound > 0) return { first: at, last: at + compound - 1, always: true, word }
  const parts = cues.separable?.get(word)
  if (parts && isApart(line, at, parts)) return { first: at, last: at, always: true, word }
  if (cues.verbs.has(word)) return { first: at, last: at, always: true, word }
  if (cues.verbsThat.has(word) || cues.reportVerbs.has(word)) return { first: at, last: at, always: false, word }
  return null
}

/** “teilte” … “mit” */
function isApart(line: Line, at: number, parts: readonly (readonly string[])[]): boolean {
  const wanted = new Set(parts.map(([, second]) => second))
  for (let index = at + 1; index < line.tokens.length && index - at < longestClause; index += 1) {
    if (wanted.has(wordAt(line, index))) return true
    if (/^[.;:]$/.test(line.tokens[index]?.text ?? '')) return false
  }
  return false
}

/** “niemand hat sie gewarnt”: the pronoun before is an object. */
export const isParticiple = (word: string) => /^(?:ge|\p{L}{2,5}ge)\p{L}+(?:t|en)$/u.test(word)

/** May this verb stand for a statement here, or does it mean something else (declared war, reports of)? */
export function states(line: Line, verb: Verb, who: Who | null): boolean {
  if (verb.always) return true
  const next = line.tokens[verb.last + 1]
  if (/^point/.test(verb.word)) return next?.norm === 'out'
  const from = (who?.first ?? verb.first) - 1
  if (/^(?:as|comme|como|wie)$/.test(wordAt(line, from))) return true
  if (/^(?:así|ainsi) l[oe']$/.test(`${wordAt(line, from - 1)} ${wordAt(line, from)}`)) return true
  if (isThat(line, verb.last + 1)) return true
  if (who && isComma(line.tokens[from]) && from > 1 && endsSoon(line, verb.last + 1)) return true
  if (isQuote(line.tokens[from]) || (isComma(line.tokens[from]) && isQuote(line.tokens[from - 1]))) return true
  if (who && who.form === 'document' && who.of) return true
  return isThat(line, verb.last + 2) || isThat(line, verb.last + 3) || isThat(line, verb.last + 4)
}

/** “…, the minister added.” */
function endsSoon(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return (
    token === undefined ||
    /^[.,]$/.test(token.text) ||
    line.language.names.times.has(token.norm) ||
    /^(?:on|in|at|am|ce|el|este)$/.test(token.norm)
  )
}

/** “published in the journal …” is no statement. */
export const isReport = ({ language: { cues } }: Line, { word }: Verb) =>
  !cues.verbs.has(word) && !cues.verbsThat.has(word)
