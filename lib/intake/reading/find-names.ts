/** Names in a sentence: words with capitals that belong together, what only stands in front of them left out. */
import {
  commonStarts,
  datasetWords,
  documentWords,
  functionWords,
  namePartsInside,
  organisationWords,
  outletWords,
  titles,
} from '#lib/intake/languages/en/name-words'
import { isCapitalised, monthsAndDays } from '#lib/intake/reading/line-shape'
import { isPossessive, isQuote, lower, stem, type Token } from '#lib/intake/reading/tokens'

export type Name = {
  /** “Ana Kordel”, without title, article and possession */
  words: string
  /** Index of its first and last token; `first` counts a title with it */
  first: number
  last: number
  possessive: boolean
  /** A title stood before it: somebody, not something */
  titled: boolean
  article: boolean
  /** Its capital may only be the sentence's */
  atStart: boolean
}

const longestName = 8
const notNames = /(?:kelly|emily|molly|sally|billy|polly|lily|italy|reilly)$/i
const bodies = [organisationWords, outletWords, documentWords, datasetWords]
const takesOf = new Set(['republic', 'kingdom', 'state', 'states', 'voice', 'secretary', 'emirate', 'emirates'])

const isBody = (word: string) => bodies.some((words) => words.has(word))
const isNameWord = (token: Token | undefined) =>
  token !== undefined && isCapitalised(token.text) && !monthsAndDays.has(stem(token).toLowerCase())

const opensSentence = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  return before === undefined || isQuote(before) || /^[:([—–…]$/u.test(before.text)
}

const isNoName = (word: string) =>
  functionWords.has(word) || commonStarts.has(word) || (word.length > 4 && word.endsWith('ly') && !notNames.test(word))

/** A bracket follows within a few words: “Free Selm – Harbour Wing (FSHW)” */
const explained = (tokens: readonly Token[], at: number) => tokens.slice(at, at + 4).some(({ text }) => text === '(')

/** How many tokens from `at` join the name that ends before them to a name after them; 0 when none do. */
function joint(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.text ?? ''
  const before = lower(tokens[at - 1])
  if (word === '–') return isNameWord(tokens[at + 1]) && explained(tokens, at + 2) ? 1 : 0
  if (!namePartsInside.has(word) || word === 'the') return 0
  if ((word === 'of' || word === 'for') && !isBody(before) && !takesOf.has(before)) return 0
  const width = (word === 'of' || word === 'for') && tokens[at + 1]?.text === 'the' ? 2 : 1
  return isNameWord(tokens[at + width]) ? width : 0
}

function endOf(tokens: readonly Token[], first: number): number {
  let last = first
  while (last - first < longestName) {
    const here = tokens[last]
    if (!here || isPossessive(here)) break
    if (isNameWord(tokens[last + 1])) last += 1
    else {
      const width = joint(tokens, last + 1)
      if (width === 0) break
      last += width + 1
    }
  }
  return last
}

function nameFrom(tokens: readonly Token[], first: number, last: number): Name | null {
  let from = first
  while (from <= last && from - first < 2 && opensSentence(tokens, first) && isNoName(lower(tokens[from]))) from += 1
  while (from <= last && functionWords.has(lower(tokens[from]))) from += 1
  const own = tokens.slice(from, last + 1)
  const [start] = own
  const end = own.at(-1)
  if (!start || !end) return null
  const small = own.map((token) => stem(token).toLowerCase().replace(/\.$/, ''))
  const bare = small.some(isBody) ? 0 : small.slice(0, -1).findLastIndex((word) => titles.has(word)) + 1
  if (small.every((word) => titles.has(word))) return null
  const words = own.slice(bare).map((token, at, all) => (at === all.length - 1 ? stem(token) : token.text))
  if (/^\p{Lu}$/u.test(words.join(''))) return null
  return {
    words: words.join(' '),
    first: from,
    last,
    possessive: isPossessive(end),
    titled: bare > 0,
    article: lower(tokens[from - 1]) === 'the',
    atStart: opensSentence(tokens, from) && bare === 0,
  }
}

/** Every name of a sentence, from left to right. */
export function namesIn(tokens: readonly Token[]): Name[] {
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at])) continue
    const last = endOf(tokens, at)
    const name = nameFrom(tokens, at, last)
    if (name) names.push(name)
    at = last
  }
  return names
}
