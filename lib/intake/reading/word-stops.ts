/** Where a name or a body ends in a script without capitals: at small words, verbs, words of time and signs. */
import type { Language, Words } from '#lib/intake/languages/tables'
import { inTable, keyIn } from '#lib/intake/reading/forms'
import { isWord, type Token } from '#lib/intake/reading/tokens'

const longestName = 4

const arabicPrefixes = /^(?:و|ف)?(?:لل|ب|ل|ک)?(?=\p{L}{3})/u

export const isDefinite = (token: Token | undefined) =>
  token !== undefined && /^(?:و|ف)?(?:ال|لل|بال(?=\p{L}{3}))/u.test(token.text.replace(/[\u064b-\u065f\u0640]/g, ''))

/** Ends whatever is being read. */
export function isStop(token: Token | undefined, language: Language): boolean {
  if (!token || !isWord(token)) return true
  const { names, cues, code } = language
  const { norm } = token
  if (names.functionWords.has(norm) || names.times.has(norm) || cues.verbs.has(norm)) return true
  if (cues.compoundVerbs?.has(norm) && code !== 'ur') return true
  if (code !== 'ar') return /^\p{N}/u.test(norm) || norm === language.ergative
  const rest = norm.replace(/^[وف]/u, '')
  return rest !== norm && (names.functionWords.has(rest) || cues.verbs.has(rest))
}

/** The text of tokens, without what is written together with the first: “لمنظمة الرعاية” → “منظمة الرعاية”. */
export function textOf(tokens: readonly Token[], language: Language, table: Words | null): string {
  const texts = tokens.map(({ text }) => text)
  const [first] = tokens
  if (first && language.code === 'ar') {
    const own = table ? keyIn(table, first, language) : first.norm.replace(arabicPrefixes, '')
    const kept = own.length
    const cut = first.norm.length - kept
    const bareText = first.text.replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    if (table && cut > 0 && bareText.length === first.norm.length) {
      const article = /(?:ال|لل)$/u.test(first.norm.slice(0, cut)) ? 'ال' : ''
      texts[0] = article + bareText.slice(cut)
    }
  }
  return texts.join(' ')
}

export type Reading = { tokens: readonly Token[]; language: Language }

/** A name of up to four words; the last index, or null. */
export function endOfName({ tokens, language }: Reading, from: number): number | null {
  let last = from - 1
  while (last + 1 - from < longestName && !isStop(tokens[last + 1], language)) {
    const token = tokens[last + 1]
    const surname = language.code === 'ur' && last >= from && isStop(tokens[last + 2], language)
    if (inTable(language.names.titles, token, language) && !language.names.given.has(token?.norm ?? '') && !surname)
      break
    if (last >= from && inTable(language.names.bodies, token, language)) break
    const before = tokens[last]?.norm ?? ''
    if (
      language.code === 'ar' &&
      last > from &&
      /^[بل]/u.test(token?.norm ?? '') &&
      !language.names.given.has(token?.norm ?? '')
    )
      break
    if (language.code === 'ar' && last > from && before.startsWith('ال') && !token?.norm.startsWith('ال')) break
    last += 1
  }
  return last < from ? null : last
}

export const isCommaToken = (token: Token | undefined) => token?.text === '،' || token?.text === ','
