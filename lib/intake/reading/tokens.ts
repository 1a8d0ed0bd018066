/** Words and signs of a sentence, each with its place, and each in the one form that the tables of its language have it in. */
import { normOf } from '#lib/intake/languages/norm'

export type Token = {
  text: string
  /** In small letters; in Arabic letters without vowel marks and tatweel, one form for each of ی ک ه ا */
  norm: string
  from: number
  to: number
}

const word =
  /(?:\p{Lu}\.)+(?=\s?\p{Lu})|\b(?:Mrs?|Ms|Mmes?|Mlles?|Dres?|Dras?|Dr|Prof|Profa|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb|Sra?s?|St|Me|M|MM)\.(?=\s\p{Lu})|[\p{L}\p{N}\p{M}\u200c]+(?:['’.&\-‑/][\p{L}\p{N}\p{M}\u200c]+)*|\S/gu
const elided = /^(?:[ldnsjcmt]|qu|lorsqu|puisqu|jusqu|quoiqu)['’](?=[\p{L}«"“])/iu
/** “dit-il”, “a-t-elle” */
const hyphenated = /^(\p{L}{1,20})-(?:t-)?(ils?|elles?|on)$/iu
const possession = /['’]s$/u

const tokenOf = (text: string, from: number): Token => ({ text, norm: normOf(text), from, to: from + text.length })

/** “l’agence” → “l’” “agence”; “dit-il” → “dit” “il” */
function partsOf(whole: string, start: number): Token[] {
  const parts: Token[] = []
  let text = whole
  let from = start
  for (let elision = elided.exec(text); elision && parts.length < 3; elision = elided.exec(text)) {
    parts.push(tokenOf(elision[0], from))
    from += elision[0].length
    text = text.slice(elision[0].length)
  }
  const [, verb = text, pronoun] = hyphenated.exec(text) ?? []
  parts.push(tokenOf(verb, from))
  if (pronoun) parts.push(tokenOf(pronoun, from + text.length - pronoun.length))
  return parts
}

const simple = (text: string, from: number): Token[] => [tokenOf(text, from)]

/** `elides`: French, where an article may be part of the next word */
export function tokensOf(sentence: string, elides = false): Token[] {
  const split = elides ? partsOf : simple
  return Array.from(sentence.matchAll(word)).flatMap(({ 0: text, index }) => split(text, index))
}

export const isPossessive = (token: Token) => possession.test(token.text)
/** The word without its possession. */
export const stem = (token: Token) => token.text.replace(possession, '')
export const lower = (token: Token | undefined) => token?.norm ?? ''
export const isComma = (token: Token | undefined) => token !== undefined && /^[,،]$/u.test(token.text)
export const isDash = (token: Token | undefined) => token !== undefined && /^[–—]$/u.test(token.text)
export const isQuote = (token: Token | undefined) => token !== undefined && /^["“”«»„‘’'‹›‚‟]$/u.test(token.text)
export const isWord = (token: Token | undefined) => token !== undefined && /^[\p{L}\p{N}]/u.test(token.text)

/** Tokens as they stood, one space where there was any, without the possession of the last. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1]
      const text = at === tokens.length - 1 ? stem(token) : token.text
      return before && token.from > before.to ? ` ${text}` : text
    })
    .join('')
}
