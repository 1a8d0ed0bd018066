/** Names in a sentence of a language whose capitals tell them: words that belong together, what only stands in front of them left out. */
import type { Language, NameWords } from '#lib/intake/languages/tables'
import { isAllCapitals, isCapitalised } from '#lib/intake/reading/line-shape'
import { isPossessive, isQuote, lower, type Token, wordsOf } from '#lib/intake/reading/tokens'

export type Name = {
  /** “Ana Kordel”, without title, article and possession */
  words: string
  /** Index of its first and last token; `first` counts a title with it */
  first: number
  last: number
  possessive: boolean
  /** A title stood before it: somebody, not something */
  titled: boolean
  /** The titles before it, as tables have them */
  roles: readonly string[]
  rolePhrase: string
  article: boolean
  /** Its capital may only be the sentence's */
  atStart: boolean
}

const longestName = 8
const notNames = /(?:kelly|emily|molly|sally|billy|polly|lily|italy|reilly)$/i
const takesOf = new Set(['republic', 'kingdom', 'state', 'states', 'voice', 'secretary', 'emirate', 'emirates'])
const articlesWithin = new Set(['the', 'la', "l'", 'le', 'les', 'los', 'las', 'der', 'die', 'den'])

/** Where every noun has a capital, a document is no part of a name: “Studie der Universität”. */
export function isBodyWord(word: string, { names, nounsToo }: Language): boolean {
  if (names.bodies.has(word) || names.outlets.has(word) || names.bodyEnds?.test(word)) return true
  return !nounsToo && (names.documents.has(word) || names.datasets.has(word))
}

const bare = (token: Token | undefined) => (token ? token.norm.replace(/'s$/u, '').replace(/\.$/u, '') : '')

/** “director-general” and “vice-president” are titles as their parts are. */
export const isTitle = (word: string, names: NameWords) =>
  names.titles.has(word) ||
  (names.titleEnds?.test(word) ?? false) ||
  (word.includes('-') && word.split('-').every((part) => names.titles.has(part)))

/** Months that people are called, too: before another name they are one. */
const alsoNames = new Set(['jan', 'april', 'june', 'august'])

/** Where months are written small, “Julio” is somebody. */
const monthsAreSmall = new Set(['es', 'fr'])

const isNameWord = (token: Token | undefined, { names, code }: Language, next?: Token) =>
  token !== undefined &&
  isCapitalised(token.text) &&
  (!names.times.has(bare(token)) ||
    ((alsoNames.has(token.norm) || monthsAreSmall.has(code)) &&
      next !== undefined &&
      isCapitalised(next.text) &&
      !names.times.has(next.norm)))

const opensSentence = (tokens: readonly Token[], at: number) => {
  const before = tokens[at - 1]
  return before === undefined || isQuote(before) || /^[:([—–…-]$/u.test(before.text)
}

const isNoName = (word: string, { names, code }: Language) =>
  names.functionWords.has(word) ||
  names.commonStarts.has(word) ||
  (code === 'en' && word.length > 4 && word.endsWith('ly') && !notNames.test(word))

/** A bracket follows within a few words: “Free Selm – Harbour Wing (FSHW)” */
const explained = (tokens: readonly Token[], at: number) => tokens.slice(at, at + 4).some(({ text }) => text === '(')

const cueWords = new Map<Language, ReadonlySet<string>>()

/** “Sicht” of “aus Sicht von”: a noun of a cue. */
function isOfCue(word: string, language: Language): boolean {
  const known = cueWords.get(language)
  if (known) return known.has(word)
  cueWords.set(language, new Set([...language.cues.before.values()].flat(2)))
  return isOfCue(word, language)
}

/** How many tokens from `at` join the name that ends before them to a name after them; 0 when none do. */
function joint(tokens: readonly Token[], at: number, language: Language): number {
  const { names } = language
  const word = lower(tokens[at])
  const before = bare(tokens[at - 1])
  if (/^['’]$/.test(word) && before.endsWith('s')) return isGuild(tokens, at, language) ? 1 : 0
  if (word === '–') return isNameWord(tokens[at + 1], language) && explained(tokens, at + 2) ? 1 : 0
  const ofBody = isBodyWord(before, language) || takesOf.has(before)
  if (names.of.has(word) && ofBody) {
    const width = articlesWithin.has(lower(tokens[at + 1])) ? 2 : 1
    return isNameWord(tokens[at + width], language) ? width : 0
  }
  if (!names.inside.has(word) || word === 'of' || word === 'for' || word === 'the') return 0
  if (language.nounsToo && (names.articles.has(word) || names.and.has(word))) return 0
  if (names.and.has(word) && !names.fields.has(bare(tokens[at + 1]))) {
    if (word !== '&') return 0
  }
  if (language.code !== 'en' && isTitle(before, names)) return 0
  if (language.nounsToo && (names.commonStarts.has(before) || names.documents.has(before) || isOfCue(before, language)))
    return 0
  const width = word === 'de' && /^l[ao]s?$/.test(lower(tokens[at + 1])) ? 2 : 1
  return isNameWord(tokens[at + width], language) ? width : 0
}

/** “Fishermen’s Union”, “Pilots’ Association” */
const guilds =
  /^(?:office|ministry|agency|bureau|court|service|services|trust|authority|department|bank|centre|center|collective|hospital|chamber|ombudsman|advocate|initiative|forum|cooperative|home|front|movement|ward|hotline|helpline|charity|campaign|congress|syndicate|lobby|organisation|union|association|federation|guild|league|society|committee|council|party|institute|fund|club|alliance|group|organisation|organization|network|board|cooperative|commission)$/

const isGuild = (tokens: readonly Token[], at: number, language: Language) => {
  const next = tokens[at + 1]
  return language.code === 'en' && next !== undefined && isCapitalised(next.text) && guilds.test(bare(next))
}

/** “Pilots” in “Pilots’ Guild” */
const isOfGuild = (tokens: readonly Token[], at: number, language: Language) =>
  /^['’]$/.test(tokens[at + 1]?.text ?? '') && isGuild(tokens, at + 1, language)

/** “a raconté à l’AGP Ana Velt”: the initials are who was told. */
const isTold = (tokens: readonly Token[], at: number, { code }: Language) =>
  (code === 'fr' || code === 'es') &&
  /^\p{Lu}{2,6}$/u.test(tokens[at]?.text ?? '') &&
  /^(?:au|al)$|^(?:à l'|a la|à la)$/.test(
    /^(?:l'|la)$/.test(lower(tokens[at - 1]))
      ? `${lower(tokens[at - 2])} ${lower(tokens[at - 1])}`
      : lower(tokens[at - 1]),
  )

function endOf(tokens: readonly Token[], first: number, language: Language): number {
  let last = first
  while (last - first < longestName) {
    const here = tokens[last]
    if (here && language.names.knownOutlets.has(here.norm) && isAllCapitals(here.text)) break
    if (last === first && isTold(tokens, first, language)) break
    if (!here || (isPossessive(here) && !isGuild(tokens, last, language))) break
    if (isNameWord(tokens[last + 1], language, tokens[last + 2])) last += 1
    else {
      const width = joint(tokens, last + 1, language)
      if (width === 0) break
      last += width + 1
    }
  }
  return last
}

/** Goes on with what a body is for, and with adjectives: “ministère” “de la Santé publique”. Gives the last token. */
export function endOfBody(tokens: readonly Token[], from: number, language: Language, of = false): number {
  const { names, cues } = language
  let last = from
  let joined = of
  for (let step = 0; step < 6; step += 1) {
    if (tokens[last] && isPossessive(tokens[last] as Token)) return last
    const next = tokens[last + 1]
    const word = lower(next)
    if (!next || cues.verbs.has(word) || cues.verbsThat.has(word)) return last
    if (isNameWord(next, language) && language.code !== 'en') {
      if (language.nounsToo && !joined && !names.fields.has(word)) return last
      if (language.nounsToo) return last
      last += 1
    } else if (isAdjective(word, language)) last += 1
    else if (names.of.has(word)) {
      const width = articlesWithin.has(lower(tokens[last + 2])) ? 2 : 1
      const object = tokens[last + 1 + width]
      if (!object || !goesWith(object, language, /^(?:aux|para|pour)$/.test(word))) return last
      last = endOf(tokens, last + 1 + width, language)
      joined = true
    } else if (names.and.has(word)) {
      const width = names.articles.has(lower(tokens[last + 2])) || names.of.has(lower(tokens[last + 2])) ? 2 : 1
      if (!joined || !names.fields.has(bare(tokens[last + 1 + width]))) return last
      last += 1 + width
    } else return last
  }
  return last
}

/** A body is “of” a field, of something with a capital, or in Romance languages of any noun. */
function goesWith(token: Token, language: Language, narrow: boolean): boolean {
  const { names } = language
  const word = bare(token)
  if (isNameWord(token, language) || names.fields.has(word)) return true
  return (
    !narrow &&
    (language.elides || language.code === 'es') &&
    /^\p{L}{4,}$/u.test(word) &&
    !names.functionWords.has(word)
  )
}

function isAdjective(word: string, { names, cues, code, nounsToo }: Language): boolean {
  if (code === 'en' || nounsToo) return false
  if (names.functionWords.has(word) || cues.passedOver.has(word) || isTitle(word, names)) return false
  return (names.bodyAdjectives.has(word) || (names.adjectiveEnds?.test(word) ?? false)) && word.length > 3
}

function nameFrom(tokens: readonly Token[], first: number, end: number, language: Language): Name | null {
  const { names } = language
  let from = first
  while (
    from <= end &&
    from - first < 2 &&
    opensSentence(tokens, first) &&
    isNoName(lower(tokens[from]), language) &&
    !isOfGuild(tokens, from, language)
  )
    from += 1
  while (from <= end && names.functionWords.has(lower(tokens[from]))) from += 1
  if (from > end) return null
  const small = tokens.slice(from, end + 1).map(bare)
  const body = small.findIndex((word) => isBodyWord(word, language) && !isTitle(word, names))
  const last =
    body >= 0 && !isPossessive(tokens[end] as Token)
      ? Math.max(
          end,
          endOfBody(
            tokens,
            end,
            language,
            small.some((word) => names.of.has(word)),
          ),
        )
      : end
  const own = tokens.slice(from, last + 1)
  const titles =
    body >= 0 ? 0 : small.slice(0, -1).findLastIndex((word) => isTitle(word, names) && !names.fields.has(word)) + 1
  if (small.every((word) => isTitle(word, names))) return null
  const rest = own.slice(titles + classifiers(small, titles, language))
  const [start] = rest
  const stop = rest.at(-1)
  if (!start || !stop) return null
  const words = wordsOf(rest)
  if (/^\p{Lu}\.?$/u.test(words)) return null
  return {
    words,
    first: from,
    last,
    possessive: isPossessive(stop),
    titled: titles > 0,
    roles: small.slice(0, titles),
    rolePhrase: wordsOf(own.slice(0, titles)),
    article: names.articles.has(lower(tokens[from - 1])),
    atStart: opensSentence(tokens, from) && titles === 0,
  }
}

/** “Unternehmen Selmair”, “Nachrichtenagentur NDA”, “ONG Mer Vivante”: the first word only says what it is. */
function classifiers(small: readonly string[], from: number, { names, nounsToo, code }: Language): number {
  const word = small[from] ?? ''
  if (small.length - from < 2 || names.of.has(small[from + 1] ?? '') || names.articles.has(small[from + 1] ?? ''))
    return 0
  if (code === 'en') return 0
  if (word === 'ong') return 1
  return nounsToo &&
    !/^(?:gewerkschaft|verband|verein)$/.test(word) &&
    (names.anyBody.has(word) ||
      /(?:organisation|unternehmen|nachrichtenagentur|tageszeitung|zeitung|magazin|sender|partei|gruppe|reederei|hersteller|konzern|anbieter|betreiber|versicherer|verlag|kette|firma|bauer)$/.test(
        word,
      ))
    ? 1
    : 0
}

/** Every name of a sentence, from left to right. */
export function namesIn(tokens: readonly Token[], language: Language): Name[] {
  const found: Name[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isNameWord(tokens[at], language, tokens[at + 1])) continue
    const last = endOf(tokens, at, language)
    const name = nameFrom(tokens, at, last, language)
    if (name) found.push(name)
    at = Math.max(last, name?.last ?? last)
  }
  return found
}
