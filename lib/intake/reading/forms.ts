/** Finds words in tables where a script writes small words together with them. */
import { type Language, lengthOfPhrase, type Phrases, type Words } from '#lib/intake/languages/tables'
import type { Token } from '#lib/intake/reading/tokens'

const arabicPrefixes = ['و', 'ف', 'ل', 'ب', 'ک', 'ول', 'وب', 'فل']

/** A word without what Arabic writes together with it: “ولوزارة” → “وزارة”. The word itself comes first. */
function formsOf(norm: string, { code }: Pick<Language, 'code'>): string[] {
  if (code === 'ur') return [norm]
  if (code === 'fa') return [norm, ...(norm.endsWith('ی') && norm.length > 4 ? [norm.slice(0, -1)] : [])]
  const forms = [norm]
  for (const prefix of arabicPrefixes)
    if (norm.startsWith(prefix) && norm.length > prefix.length + 2) forms.push(norm.slice(prefix.length))
  // The accusative of what has no article: “مسؤولا”
  for (const form of [...forms]) if (/^(?!ال|لل).{4,}ا$/u.test(form)) forms.push(form.slice(0, -1))
  for (const form of [...forms]) if (/^(?:ال|لل)/u.test(form) && form.length > 4) forms.push(form.slice(2))
  return forms
}

export const inTable = (table: Words, token: Token | undefined, language: Language): boolean =>
  token !== undefined && formsOf(token.norm, language).some((form) => table.has(form))

export const keyIn = (table: Words, token: Token, language: Language) =>
  formsOf(token.norm, language).find((form) => table.has(form)) ?? token.norm

/** A word without “and” and “then”, which Arabic writes together with verbs and prepositions. */
const withoutAnd = (norm: string) => norm.replace(/^[وف](?=\p{L}{2})/u, '')

export const verbForm = (norm: string, { code }: Language, verbs: Words): string =>
  code === 'ar' && !verbs.has(norm) ? withoutAnd(norm) : norm

/** How many tokens from `at` on make a phrase of the list. “ل” at its end is written together with the next, and not counted. */
export function phraseAt(list: Phrases, tokens: readonly Token[], at: number, { code }: Language): number {
  const word = (index: number) => tokens[index]?.norm ?? ''
  if (code !== 'ar') return lengthOfPhrase(list, word, at)
  const first = list.has(word(at)) ? word(at) : withoutAnd(word(at))
  for (const words of list.get(first) ?? []) {
    const joined = words.at(-1) === 'ل'
    const whole = joined ? words.slice(0, -1) : words
    const same = whole.every((each, offset) => (offset === 0 ? first : word(at + offset)) === each)
    if (same && (!joined || word(at + whole.length).startsWith('ل'))) return whole.length
  }
  return 0
}
