/** Texts as words and what is between them, so that a rule meets whole words in any script. */

export type Token = {
  from: number
  to: number
  /** Under which it is compared: small letters, without signs that nobody sees or that are often left out */
  form: string
}

const word = String.raw`[\p{L}\p{M}\p{N}_\u00ad\u0640\u200c\u200d]+`
const parts = new RegExp(String.raw`${word}|\s+|[^]`, 'gu')
const wordCharacter = /[\p{L}\p{M}\p{N}_]/u
/** The stroke that lengthens Arabic letters, soft hyphens, joiners and marks of direction */
const unseen = /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g
/** Vowel signs, which Arabic and Urdu mostly leave out */
const vowels = /[\u064b-\u0652\u0656-\u065f\u0670]/g

/** The same letters on keyboards of Arabic, Persian and Urdu, and the same marks */
const alike: Record<string, string> = { ي: 'ی', ك: 'ک', '’': "'", '‘': "'", ʼ: "'", '＇': "'", '‐': '-', '‑': '-' }
const variants = /[يك’‘ʼ＇‐‑]/g

const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(unseen, '')
    .replace(variants, (sign) => alike[sign] ?? sign)

const formOf = (part: string): string => (/^\s/.test(part) ? ' ' : plain(part).replace(vowels, '').toLowerCase())

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(parts)].map(({ 0: part, index }) => ({
    from: index,
    to: index + part.length,
    form: formOf(part),
  }))
}

/** Where a rule writes vowel signs it means them, and likewise capitals where it says that they count. */
export function saysExactly(found: string, term: string, caseSensitive: boolean): boolean {
  const hasVowels = term.search(vowels) >= 0
  const exact = (words: string) => {
    const signs = plain(words).replace(/\s+/g, ' ')
    const letters = hasVowels ? signs : signs.replace(vowels, '')
    return caseSensitive ? letters : letters.toLowerCase()
  }
  return (!hasVowels && !caseSensitive) || exact(found) === exact(term)
}

/** Whether a word goes on over this place. */
export function isInsideWord(text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ''
  const after = String.fromCodePoint(text.codePointAt(at) ?? 32)
  return wordCharacter.test(before) && wordCharacter.test(after)
}
