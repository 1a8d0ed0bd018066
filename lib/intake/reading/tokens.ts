/** Words and signs of a sentence, each with its place. */
export type Token = { text: string; from: number; to: number }

const word =
  /(?:\p{Lu}\.)+(?=\s?\p{Lu})|\b(?:Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Adm|Sen|Rep|Gov|Amb)\.(?=\s\p{Lu})|[\p{L}\p{N}\p{M}]+(?:['’.&\-‑/][\p{L}\p{N}\p{M}]+)*|\S/gu
const possession = /['’]s$/u

export function tokensOf(sentence: string): Token[] {
  return Array.from(sentence.matchAll(word), ({ 0: text, index }) => ({ text, from: index, to: index + text.length }))
}

export const isPossessive = (token: Token) => possession.test(token.text)
/** The word without its possession. */
export const stem = (token: Token) => token.text.replace(possession, '')
export const lower = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
export const isComma = (token: Token | undefined) => token?.text === ','
export const isQuote = (token: Token | undefined) => token !== undefined && /^["“”«»„‘’']$/u.test(token.text)
