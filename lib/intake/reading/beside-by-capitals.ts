/** Joins what belongs to one: “Ana Velt, the minister of trade,”, “a spokesman for the ministry”. */
import type { Language } from '#lib/intake/languages/tables'
import { isPlainAdjective, type Reading } from '#lib/intake/reading/noun-phrases'
import { isComma, lower } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

/** Where `who` is joined to somebody by “of”, “for”, “by”. */
export function attached(reading: Reading, who: Who, next: (at: number) => Who | null): Who {
  const { tokens, language } = reading
  const { names, cues } = language
  if (who.possessive) return who
  const at = who.last + 1
  const word = lower(tokens[at])
  const isOf = names.of.has(word) || cues.placing.has(word)
  if (!isOf || who.form === 'pronoun') return who
  if (who.form === 'document') return who
  const other = nextWithin(reading, at + 1, next)
  if (!other) return who
  const mine = names.of.has(word) || /^(?:at|from|in|bei|beim|im|in|en|au|à|aus|vom|von|chez|del|al)$/.test(word)
  return mine
    ? { ...who, of: other, end: Math.max(who.end, other.last), last: who.form === 'named' ? who.last : other.last }
    : who
}

function nextWithin({ tokens, language }: Reading, from: number, next: (at: number) => Who | null): Who | null {
  for (let at = from; at < from + 4 && at < tokens.length; at += 1) {
    const who = next(at)
    if (who) return who
    const word = lower(tokens[at])
    if (!language.names.articles.has(word) && !isPlainAdjective(language, word)) return null
  }
  return null
}

const isPerson = (who: Who, { names, normal }: Language) =>
  who.form === 'named' &&
  (who.kind === 'person' ||
    (who.kind === null && !who.sure && !who.words.split(' ').some((word) => names.outlets.has(normal(word)))))

const isRole = (who: Who) => who.form === 'role' || (who.form === 'unnamed' && !who.words.includes(' '))

/** “Ana Velt, the minister of trade,” and “the minister, Ana Velt,” are one. */
export function beside({ tokens, language }: Reading, heads: readonly Who[]): Who[] {
  const joined: Who[] = []
  for (let at = 0; at < heads.length; at += 1) {
    const who = heads[at] as Who
    let behind = at + 1
    while (heads[behind] && (heads[behind] as Who).head <= who.end) behind += 1
    const next = heads[behind]
    const apart = next && isComma(tokens[who.end + 1]) && next.first <= who.end + 3 && next.first >= who.end + 2
    if (apart && isPerson(who, language) && isRole(next)) {
      joined.push({
        ...who,
        kind: 'person',
        roles: [...who.roles, ...next.roles, next.key],
        rolePhrase: who.rolePhrase || next.rolePhrase,
        of: who.of ?? next.of,
        end: next.end,
      })
      if (who.of) joined.push(who.of)
      if (next.of) joined.push(next.of)
      at = behind
      while (heads[at + 1] && (heads[at + 1] as Who).last <= next.end) at += 1
    } else if (
      apart &&
      who.form === 'role' &&
      isPerson(next, language) &&
      !next.possessive &&
      (next.first === next.head || next.roles.length > 0)
    ) {
      joined.push({
        ...next,
        first: who.first,
        kind: 'person',
        roles: [...who.roles, ...next.roles, who.key],
        rolePhrase: who.rolePhrase || next.rolePhrase,
        of: who.of,
      })
      if (who.of) joined.push(who.of)
      at = behind
    } else if (who.form === 'role' && who.of && next && next.head === who.end + 1 && isPerson(next, language)) {
      joined.push({
        ...next,
        first: who.first,
        kind: 'person',
        roles: [...who.roles, ...next.roles, who.key],
        rolePhrase: who.rolePhrase,
        of: who.of,
      })
      at = behind
    } else joined.push(who)
  }
  return joined
}
