/** An index of the names in a text, each person and thing once: “Kordel” is “Ana Kordel” where only one Kordel is named in full. */
import type { Language } from '#lib/intake/languages/tables'
import type { Name } from '#lib/intake/reading/find-names'
import { kindOfName, type NameKind } from '#lib/intake/reading/kinds'
import { isAllCapitals } from '#lib/intake/reading/line-shape'
import { lower, type Token } from '#lib/intake/reading/tokens'

const mostKinds = 400

type Appearance = {
  words: string
  count: number
  /** Stood once where only a name has a capital */
  sure: boolean
  titled: number
  article: number
  /** After “in” */
  inPlace: number
  /** A short form in brackets stood after it */
  abbreviated: boolean
}

const unseen: Omit<Appearance, 'words'> = {
  count: 0,
  sure: false,
  titled: 0,
  article: 0,
  inPlace: 0,
  abbreviated: false,
}
const notBodies = new Set(
  (
    'west east north south internet web earth pacific atlantic mediterranean balkans caucasus caribbean arctic gulf quran bible ' +
    'islam sharia cold'
  ).split(' '),
)

/** `(NHO)` right after a name. */
function acronymAfter(
  tokens: readonly Token[],
  name: Name,
  compounds: boolean,
): { short: string; whole: boolean } | null {
  const [open, first, second, third] = tokens.slice(name.last + 1, name.last + 5)
  if (open?.text !== '(' || !first || !isAllCapitals(first.text) || first.text.length < 2) return null
  if (second?.text !== ')' && third?.text !== ')') return null
  return {
    short: first.text,
    whole:
      second?.text === ')' && (isShortFor(first.text, name.words) || (compounds && isWithin(first.text, name.words))),
  }
}

const demonym = /(?:an|ese|ish|i)$/

/** “Norvalian pilots”: the name says which pilots. */
function describes(tokens: readonly Token[], name: Name, { names: { functionWords } }: Language): boolean {
  const next = tokens[name.last + 1]?.text ?? ''
  return !name.possessive && demonym.test(name.words) && /^\p{Ll}/u.test(next) && !functionWords.has(next)
}

/** The letters of “NHO” begin words of “Norvalian Harbour Office”, in that order. */
function isShortFor(acronym: string, words: string): boolean {
  const capitals =
    words
      .match(/(?<!\p{L})\p{L}/gu)
      ?.join('')
      .toUpperCase() ?? ''
  let from = 0
  for (const letter of acronym) {
    from = capitals.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}

/** The letters of “WWO” stand in “Weltwasserorganisation”, the first at its front. */
function isWithin(acronym: string, words: string): boolean {
  const letters = words.toUpperCase()
  let from = 0
  for (const [at, letter] of [...acronym].entries()) {
    const found = letters.indexOf(letter, from)
    if (found < 0 || (at === 0 && found > 0)) return false
    from = found + 1
  }
  return true
}

export class Cast {
  private readonly appearances = new Map<string, Appearance>()
  private readonly acronyms = new Map<string, string>()
  private readonly kinds = new Map<string, NameKind | null>()
  private bySurname: Map<string, Set<string>> | null = null
  /** Surnames that two names of the text share */
  readonly shared = new Set<string>()
  /** In small letters */
  private readonly places: ReadonlySet<string>
  private readonly language: Language

  /** `places` are known to be some: the dateline names them. */
  constructor(language: Language, places: readonly string[] = []) {
    this.language = language
    this.places = new Set(places.map((place) => place.toLowerCase()))
  }

  add(tokens: readonly Token[], names: readonly Name[]): void {
    for (const name of names) {
      const seen = this.appearances.get(name.words) ?? { words: name.words, ...unseen }
      seen.count += 1
      seen.sure ||= !name.atStart || name.words.includes(' ') || isAllCapitals(name.words)
      if (name.titled) seen.titled += 1
      if (name.article) seen.article += 1
      if (/^(?:in|near|across)$/.test(lower(tokens[name.first - 1])) && !describes(tokens, name, this.language))
        seen.inPlace += 1
      this.appearances.set(name.words, seen)
      const acronym = acronymAfter(tokens, name, this.language.nounsToo)
      if (acronym?.whole) this.acronyms.set(acronym.short, name.words)
      if (acronym) seen.abbreviated = true
    }
  }

  /** A lexicon tells whether a name is that of a person or a place. */
  get tellsNames(): boolean {
    return this.language.code === 'en'
  }

  /** Its name in full. */
  fullName(words: string): string {
    const full = this.acronyms.get(words)
    if (full) return full
    if (words.includes(' ')) return words
    const bearers = this.surnames().get(words)
    if (!bearers || bearers.size === 0) return words
    const [only = words] = bearers
    if (bearers.size === 1) return only
    this.shared.add(words)
    return words
  }

  /** Stood more than once, and never with an article. */
  isAlwaysBare(words: string): boolean {
    const seen = this.appearances.get(words)
    return seen !== undefined && seen.count > 1 && seen.article === 0
  }

  /** Is this a name, or only a word that begins a sentence? */
  isSure(words: string): boolean {
    return (
      this.language.names.knownOutlets.has(this.language.normal(words)) ||
      this.fullName(words) !== words ||
      (this.appearances.get(words)?.sure ?? false)
    )
  }

  kindOf(words: string): NameKind | null {
    const known = this.kinds.get(words)
    if (known !== undefined) return known
    const kind = this.kinds.size < mostKinds ? this.guess(words) : null
    this.kinds.set(words, kind)
    return kind
  }

  private guess(words: string): NameKind | null {
    const seen = this.appearances.get(words)
    if (this.places.has(words.toLowerCase())) return 'place'
    if (seen?.abbreviated) return 'organisation'
    const kind = kindOfName(words, this.language)
    if (kind || !seen) return kind
    const length = words.split(' ').length
    if (seen.titled > 0 && length < 5) return 'person'
    if (seen.inPlace > 0 && seen.article === 0 && length < 4) return 'place'
    const ofArticle = length === 1 && seen.count > 2 && seen.article * 2 >= seen.count
    return ofArticle && !notBodies.has(words.toLowerCase()) ? 'organisation' : null
  }

  private surnames(): Map<string, Set<string>> {
    if (this.bySurname) return this.bySurname
    this.bySurname = new Map()
    for (const { words } of this.appearances.values()) {
      const parts = words.split(' ')
      const last = parts.at(-1) ?? ''
      if (parts.length < 2 || parts.length > 4 || !this.mayStandFor(last, words)) continue
      const bearers = this.bySurname.get(last) ?? new Set()
      this.bySurname.set(last, bearers.add(words))
    }
    return this.bySurname
  }

  /** “the Brigade” is the Tide Brigade, as Kordel is Ana Kordel; “Asia” is not South Asia. */
  private mayStandFor(last: string, words: string): boolean {
    const alone = this.appearances.get(last)
    if (this.language.names.bodies.has(this.language.normal(last)))
      return alone !== undefined && alone.article * 2 >= alone.count
    return this.mayBePerson(words)
  }

  private mayBePerson(words: string): boolean {
    const kind = this.kindOf(words)
    return kind === 'person' || (kind === null && this.appearances.get(words)?.article === 0)
  }

  /** Everybody and everything whose name is sure, most often named first, under the full name. */
  named(): { name: string; kind: NameKind | null; count: number }[] {
    const counts = new Map<string, number>()
    for (const { words, count } of this.appearances.values()) {
      if (!this.isSure(words)) continue
      const full = this.fullName(words)
      counts.set(full, (counts.get(full) ?? 0) + count)
    }
    return [...counts]
      .map(([name, count]) => ({ name, kind: this.kindOf(name), count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
  }
}
