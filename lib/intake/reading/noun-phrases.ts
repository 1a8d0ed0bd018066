/** What stands around a noun: articles, numbers and adjectives before it, a body’s noun in small letters behind. */
import type { Language } from '#lib/intake/languages/tables'
import { isTitle, type Name } from '#lib/intake/reading/find-names'
import { isPossessive, isWord, lower, type Token } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

const mostBefore = 5

export const bare = (token: Token | undefined) => lower(token).replace(/'s$/, '')

/** “eines Sprechers”, “laut Ökonomen”: the word as its table has it. */
export function inCase(word: string, { names, nounsToo }: Language): string {
  if (!nounsToo || names.unnamed.has(word) || isTitle(word, names)) return word
  const stems = [/es$/, /s$/, /n$/, /en$/].map((end) => word.replace(end, ''))
  return stems.find((stem) => stem !== word && (names.unnamed.has(stem) || isTitle(stem, names))) ?? word
}

export type Reading = { tokens: readonly Token[]; starts: ReadonlyMap<number, Name>; language: Language }

/** The first token with articles, numbers and adjectives before a head, and what they say of it. */
export function before({ tokens, language }: Reading, head: number): Pick<Who, 'first' | 'owned' | 'definite'> {
  const { names, cues } = language
  for (let at = head - 1; at >= 0 && head - at <= mostBefore; at -= 1) {
    const word = lower(tokens[at])
    if (names.owners.has(word)) return { first: at, owned: true, definite: true }
    if (names.articles.has(word)) return { first: at, owned: false, definite: !isIndefinite(word) }
    const token = tokens[at]
    if (!token || !isWord(token) || cues.verbs.has(word) || cues.verbsThat.has(word) || isPossessive(token)) break
    if (names.functionWords.has(word) && !isCount(word)) break
    if (language.code !== 'en' && isTitle(word, names)) break
  }
  const counted = isCount(lower(tokens[head - 1])) ? 1 : 0
  const adjective =
    /^\p{Ll}/u.test(tokens[head - 1]?.text ?? '') && isPlainAdjective(language, lower(tokens[head - 1])) ? 1 : 0
  return { first: head - Math.max(counted, adjective), owned: false, definite: false }
}

export const isIndefinite = (word: string) => /^(?:an?|une?|des|ein(?:e|er|es|em|en)?|un(?:a|os|as)?)$/.test(word)

const isCount = (word: string) =>
  /^(?:two|three|four|five|six|several|some|many|one|deux|trois|quatre|plusieurs|certains|quelques|zwei|drei|vier|mehrere|einige|dos|tres|cuatro|varios|varias|algunos|algunas)$/.test(
    word,
  )

export const isPlainAdjective = ({ names, cues }: Language, word: string) =>
  word.length > 3 &&
  !names.functionWords.has(word) &&
  !names.times.has(word) &&
  !cues.verbs.has(word) &&
  !cues.verbsThat.has(word) &&
  !names.titles.has(word)

export const isDocument = (word: string, { names }: Language) =>
  names.documents.has(word) || names.datasets.has(word) || (names.documentEnds?.test(word) ?? false)

/** The last token of “interior ministry” when it begins at `at`, in small letters. */
export function bodyBehind({ tokens, language }: Reading, at: number): number | null {
  const { names } = language
  if (language.code !== 'en') return null
  let end = at
  if (isCalled(tokens, at, language)) return at + 1
  while (end - at < 3 && (names.bodyAdjectives.has(lower(tokens[end])) || names.fields.has(lower(tokens[end]))))
    end += 1
  const head = tokens[end]
  return head && /^\p{Ll}/u.test(head.text) && names.bodies.has(lower(head)) && !isPossessive(head) ? end : null
}

const official =
  /^(?:ministry|office|agency|authority|bureau|board|council|commission|department|service|union|association|court|inspectorate|institute|committee|federation)$/
const general =
  /^(?:new|old|local|whole|entire|same|other|next|last|first|second|third|main|former|rival|private|powerful|small|large|secret|civil)$/

/** “the customs office”: an article, one noun, and a body’s. */
function isCalled(tokens: readonly Token[], at: number, language: Language): boolean {
  const word = lower(tokens[at])
  const called =
    official.test(lower(tokens[at + 1])) &&
    /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') &&
    !isPossessive(tokens[at + 1] as Token)
  if (!called || lower(tokens[at - 1]) !== 'the' || !/^\p{Ll}+$/u.test(tokens[at]?.text ?? '')) return false
  return isPlainAdjective(language, word) && !general.test(word) && !language.names.bodies.has(word)
}
