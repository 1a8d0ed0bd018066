/** Who a statement belongs to in the end: a name in full, somebody nameless, or nobody that can be told. */
import type { SourceKind } from '#lib/generated/prisma/enums'
import type { Language } from '#lib/intake/languages/tables'
import type { Antecedents } from '#lib/intake/reading/antecedents'
import type { NameKind } from '#lib/intake/reading/kinds'
import { isAllCapitals } from '#lib/intake/reading/line-shape'
import type { Cast } from '#lib/intake/reading/name-index'
import type { Found, Who } from '#lib/intake/reading/who'

export type Source = { words: string; kind: SourceKind | null; unnamed: boolean }

const asSourceKind = (kind: NameKind | null): SourceKind | null => (kind === 'place' ? 'organisation' : kind)

/** Null where it can’t be told. */
export function sourceOf(
  found: Found,
  at: number,
  cast: Cast,
  antecedents: Antecedents,
  language: Language,
): Source | null {
  const source = resolve(found.who, at, cast, antecedents, language)
  if (!source) return null
  if (source.unnamed) return found.onlyOutlet ? null : source
  if (found.onlyOutlet && found.hint !== 'outlet' && source.kind !== 'outlet' && cast.kindOf(source.words) !== 'outlet')
    return null
  if (found.reports && isAllCapitals(found.who.words)) return { ...source, kind: 'outlet' }
  return source
}

function resolve(who: Who, at: number, cast: Cast, antecedents: Antecedents, language: Language): Source | null {
  const person = (words: string | null): Source | null => (words ? { words, kind: 'person', unnamed: false } : null)
  const body = (words: string | null): Source | null =>
    words ? { words, kind: asSourceKind(cast.kindOf(words)) ?? 'organisation', unnamed: false } : null
  switch (who.form) {
    case 'named':
      return named(who, at, cast, antecedents, language)
    case 'short':
      return body(antecedents.byKey(who, at)) ?? (who.sure || isCalled(who, language) ? body(who.words) : null)
    case 'pronoun': {
      const words = antecedents.byPronoun(who.key, at)
      if (words && antecedents.isNameless(words)) return { words, kind: 'person', unnamed: true }
      return words
        ? { words, kind: antecedents.kindOfSpeaker(words) ?? asSourceKind(cast.kindOf(words)), unnamed: false }
        : null
    }
    case 'role': {
      const ours = who.owned && language.names.speakers.has(who.key) ? antecedents.lastBody(at) : null
      if (ours) return body(ours)
      const words = who.definite || !language.capitals ? antecedents.byRole(who, at) : null
      if (words) return person(words)
      if (who.definite && language.names.standing.has(who.key)) return body(who.words)
      if (!who.definite && !(who.of && language.names.speakers.has(who.key)))
        return { words: who.words, kind: 'person', unnamed: true }
      const of =
        who.of && language.names.speakers.has(who.key) ? resolve(who.of, at, cast, antecedents, language) : null
      if (of && !of.unnamed) return of
      return who.definite ? null : { words: who.words, kind: 'person', unnamed: true }
    }
    case 'document': {
      if (who.of) return resolve(madeFor(who.of), at, cast, antecedents, language)
      if (who.owned) return body(antecedents.lastBody(at))
      const maker = who.definite ? antecedents.makerOf(who.key) : null
      return maker ? resolve(madeFor(maker), at, cast, antecedents, language) : null
    }
    case 'unnamed': {
      // “ترجمان نے مزید کہا”: without an article, whoever was called so before.
      const known =
        !language.capitals && language.names.speakers.has(who.key) ? antecedents.byRoleBefore(who, at) : null
      if (known) return person(known)
      if (who.of && language.names.speakers.has(who.key)) {
        const of = resolve(who.of, at, cast, antecedents, language)
        if (of && !of.unnamed) return of
      }
      return { words: who.words, kind: 'person', unnamed: true }
    }
  }
}

/** “el Gobierno”, “le Conseil”: a capital makes a name of a noun where nouns have none. */
const isCalled = ({ words, definite, first }: Who, { capitals, nounsToo }: Language) =>
  capitals && !nounsToo && definite && first > 0 && /^\p{Lu}/u.test(words)

/** “a study by researchers at the University of Selm” is the university’s. */
const madeFor = (maker: Who): Who => (maker.form === 'unnamed' && maker.of ? maker.of : maker)

function named(who: Who, at: number, cast: Cast, antecedents: Antecedents, language: Language): Source | null {
  const own = who.kind !== 'person' && language.nominative ? language.nominative(who.words) : who.words
  const words = own === who.words ? cast.fullName(own) : own
  if (!who.sure && !cast.isSure(who.words)) return null
  const single = !words.includes(' ')
  const kind = cast.kindOf(words)
  if (!language.capitals && single && !who.sure) return null
  if (
    language.nounsToo &&
    single &&
    !who.sure &&
    who.kind === null &&
    kind === null &&
    !who.roles.length &&
    !cast.isAlwaysBare(words)
  )
    return null
  if (who.kind !== 'person' && words === who.words && single && language.names.bodies.has(language.normal(words))) {
    const long = antecedents.byKey({ ...who, key: language.normal(words) }, at)
    if (long) return { words: long, kind: 'organisation', unnamed: false }
  }
  const hint = asSourceKind(who.kind ?? kind)
  return { words, kind: hint ?? (who.definite && language.code === 'en' ? 'organisation' : null), unnamed: false }
}
