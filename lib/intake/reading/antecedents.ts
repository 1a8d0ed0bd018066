/** Leads roles, short forms and pronouns to whoever of the text they mean: “the minister”, “the council”, “she”. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { Language } from '#lib/intake/languages/tables'
import type { Who } from '#lib/intake/reading/who'

type Person = { words: string; roles: readonly string[]; gender: 'f' | 'm' | null; at: number }
type Body = { words: string; keys: ReadonlySet<string>; at: number }
export type Spoke = { words: string; isPerson: boolean; kind: SourceKind; at: number }

/** A sentence’s places are counted in thousands, so that tokens have theirs within. */
export const placeOf = (sentence: number, token: number) => sentence * 1000 + Math.min(token, 999)
const sentences = (count: number) => count * 1000

const feminine =
  /(?:woman|mrs|ms|miss|lady|queen|princess|mme|madame|mlle|trice|présidente|ministre-f|frau|innen|in|señora|sra|doña|a)$/
const ends: Readonly<Record<string, RegExp>> = {
  en: /(?:s?man|s?woman|s?person)$/,
  de: /(?:innen|in|en|er|e)$/,
  fr: /(?:trices?|teurs?|es?|s)$/,
  es: /(?:oras?|ores?|as?|os?|es?)$/,
  ar: /[هة]$/,
}

export class Antecedents {
  private readonly people: Person[] = []
  private readonly bodies: Body[] = []
  private readonly phrases: { words: string; at: number }[] = []
  private readonly spoke: Spoke[] = []
  private readonly nameless = new Set<string>()
  private readonly makers = new Map<string, Who>()

  private readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  private stem(word: string): string {
    const end = ends[this.language.code]
    return end ? word.replace(end, '') : word
  }

  /** Tells it of somebody that the text names; `words` is their full name. */
  see(who: Who, words: string, isPerson: boolean, at: number): void {
    if (who.form === 'named' && isPerson)
      this.people.push({ words, roles: who.roles.map((role) => this.stem(role)), gender: this.genderOf(who), at })
    if (who.form === 'named' && !isPerson)
      this.bodies.push({
        words,
        keys: new Set(
          words
            .toLowerCase()
            .split(/[\s’']+/)
            .flatMap((word) => [this.keyOf(word)]),
        ),
        at,
      })
    if (who.form === 'document' && who.of) this.makers.set(who.key, who.of)
  }

  /** A role as it was written out: the ministry may be named by its minister alone. */
  seeRole(words: string, at: number): void {
    this.phrases.push({ words, at })
  }

  /** Somebody without a name spoke, and is spoken of as “he” or “she” next. */
  heardNameless(words: string, at: number): void {
    this.nameless.add(words)
    this.spoke.push({ words, isPerson: true, kind: 'person', at })
  }

  isNameless = (words: string): boolean => this.nameless.has(words)

  /** The person named with this role before. */
  byRoleBefore(who: Who, at: number): string | null {
    const head = this.stem(who.key)
    return this.people.findLast((person) => person.at < at && person.roles.includes(head))?.words ?? null
  }

  /** Somebody spoke in the text. */
  heard(spoke: Spoke): void {
    this.spoke.push(spoke)
  }

  /** The kind it was last heard as. */
  kindOfSpeaker(words: string): SourceKind | null {
    return (
      this.spoke.findLast((one) => one.words === words)?.kind ??
      (this.people.some((one) => one.words === words) ? 'person' : null)
    )
  }

  private keyOf(word: string): string {
    return this.language.normal(word)
  }

  private genderOf({ roles }: Who): Person['gender'] {
    if (this.language.code === 'fr')
      return roles.some((role) =>
        /(?:mme|madame|mlle|trice|présidente|ière|euse|ienne|ée|cheffe|procureure|habitante)$/.test(role),
      )
        ? 'f'
        : roles.some((role) => /^(?:m|monsieur|président|directeur|premier)$/.test(role))
          ? 'm'
          : null
    if (this.language.code === 'en')
      return roles.some((role) => feminine.test(role) && /woman|mrs|ms|miss|lady|queen/.test(role))
        ? 'f'
        : roles.some((role) => /^(?:mr|sir|king)$|sman$|rman$/.test(role))
          ? 'm'
          : null
    if (this.language.code === 'de')
      return roles.some((role) => /(?:in|frau)$/.test(role))
        ? 'f'
        : roles.some((role) => /(?:minister|sprecher|leiter|präsident|chef|herr|direktor)$/.test(role))
          ? 'm'
          : null
    if (this.language.code === 'es')
      return roles.some(
        (role) => /a$/.test(role) && !/(?:economista|analista|activista|sindicalista|guardia)$/.test(role),
      )
        ? 'f'
        : roles.some((role) => /(?:o|or)$/.test(role))
          ? 'm'
          : null
    return null
  }

  /** The person last named with this role, or, where nobody was before, the first after. */
  byRole(who: Who, at: number): string | null {
    const keys = new Set(
      [who.key, ...who.roles]
        .filter((role) => this.language.names.titles.has(role) || role === who.key)
        .map((role) => this.stem(role)),
    )
    const head = this.stem(who.key)
    const fits = ({ roles }: Person) =>
      roles.some(
        (role) =>
          role === head ||
          (head.length > 4 &&
            this.language.nounsToo &&
            (role.endsWith(head) || (head.endsWith(role) && role.length > 4))),
      )
    const best = (person: Person) => [...keys].filter((key) => person.roles.includes(key)).length
    const before = this.people.filter((person) => person.at < at && fits(person))
    const found = before.reduce<Person | null>(
      (most, person) => (most === null || best(person) >= best(most) ? person : most),
      null,
    )
    const known = found ?? this.people.find((person) => person.at > at && fits(person)) ?? null
    if (known) return known.words
    if (!this.language.capitals) return null
    if (
      this.language.names.offices.has(who.key) ||
      [...this.language.names.offices].some((office) => this.language.nounsToo && who.key.endsWith(office))
    )
      return null
    const last = this.spoke.findLast((one) => one.at < at && one.isPerson && !this.isNameless(one.words))
    return last && who.definite && at - last.at <= sentences(3) ? last.words : null
  }

  /** The body last named with this word, or the only kind of it after. */
  byKey(who: Who, at: number): string | null {
    const { ministry, anyBody } = this.language.names
    const wanted = ministry?.keys.has(who.key) ? [...ministry.keys] : [who.key]
    const fits = ({ keys }: Body) => wanted.some((key) => keys.has(key))
    const phrases = ministry?.keys.has(who.key) ? this.phrases.filter(({ words }) => ministry.of.test(words)) : []
    const called = (phrase: { words: string } | undefined) =>
      phrase && ministry ? phrase.words.replace(ministry.of, ministry.is) : null
    const found =
      this.bodies.findLast((body) => body.at < at && fits(body))?.words ??
      called(phrases.findLast((one) => one.at < at)) ??
      this.bodies.find((body) => body.at > at && fits(body))?.words ??
      called(phrases[0])
    if (found) return found
    return anyBody.has(who.key) ? (this.bodies.findLast((body) => body.at < at)?.words ?? null) : null
  }

  makerOf(key: string): Who | null {
    return this.makers.get(key) ?? null
  }

  /** “its report”: whose? */
  lastBody(at: number): string | null {
    const here = this.bodies.findLast((body) => body.at < at && at - body.at < sentences(1))
    if (here) return here.words
    const spoke = this.spoke.findLast((one) => one.at < at && at - one.at <= sentences(3))
    if (spoke && !spoke.isPerson) return spoke.words
    return this.bodies.findLast((body) => body.at < at && at - body.at <= sentences(3))?.words ?? null
  }

  /** The last who may be meant by a pronoun; by no word at all, whoever spoke last. */
  byPronoun(key: string, at: number): string | null {
    const { person, body } = this.language.names.pronouns
    const near = this.spoke.findLast((one) => one.at < at && at - one.at <= sentences(5))
    if (key === '')
      return near?.words ?? this.people.findLast((one) => one.at < at && at - one.at <= sentences(2))?.words ?? null
    if (body.has(key)) return near && !near.isPerson && at - near.at <= sentences(2) ? near.words : null
    if (!person.has(key)) return near && !near.isPerson && at - near.at <= sentences(2) ? near.words : null
    const gender = this.language.names.feminine.has(key)
      ? 'f'
      : this.language.code === 'fa' || this.language.code === 'ur'
        ? null
        : 'm'
    const fits = (words: string) => {
      const told = this.people.findLast((one) => one.words === words && one.gender)?.gender
      return !gender || !told || told === gender
    }
    const named = this.people.findLast((one) => one.at < at && at - one.at <= sentences(4) && fits(one.words))
    const speaking = this.spoke.findLast(
      (one) => one.at < at && at - one.at <= sentences(5) && one.isPerson && fits(one.words),
    )
    if (!named || !speaking) return (speaking ?? named)?.words ?? null
    const newer = this.people.some((one) => one.words === named.words && one.at > speaking.at && one.roles.length > 0)
    return newer && named.at > speaking.at ? named.words : speaking.words
  }
}
