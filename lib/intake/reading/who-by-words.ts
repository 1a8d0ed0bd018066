/** Finds everybody in a sentence whose script has no capitals: by titles, words for bodies, and known first names. */
import type { Language } from '#lib/intake/languages/tables'
import { bareName, nameBefore, placedName } from '#lib/intake/reading/bare-names'
import { body } from '#lib/intake/reading/bodies-by-words'
import { inTable, phraseAt } from '#lib/intake/reading/forms'
import { role, startOfRole } from '#lib/intake/reading/roles-by-words'
import { isWord, type Token } from '#lib/intake/reading/tokens'
import { nobody, type Who } from '#lib/intake/reading/who'
import { endOfName, isCommaToken, isStop, type Reading, textOf } from '#lib/intake/reading/word-stops'

export function unnamed(reading: Reading, at: number): Who {
  const { tokens, language } = reading
  const { names, code } = language
  let last = at
  while (last - at < 3 && !isStop(tokens[last + 1], language) && !inTable(names.titles, tokens[last + 1], language))
    last += 1
  if (code === 'ur') last = at
  const first = startOfRole(reading, at)
  return {
    ...nobody,
    form: 'unnamed',
    words: textOf(tokens.slice(first, last + 1), language, null),
    key: tokens[at]?.norm ?? '',
    first,
    head: at,
    last,
    end: last,
  }
}

function documentAt(reading: Reading, at: number, next: (at: number) => Who[]): Who[] {
  const { tokens, language } = reading
  let index = at + 1
  while (
    index - at < 3 &&
    !isStop(tokens[index], language) &&
    !inTable(language.names.bodies, tokens[index], language) &&
    next(index).length === 0
  )
    index += 1
  const maker = isStop(tokens[index], language) && tokens[index]?.norm !== 'از' ? [] : next(index)
  const [of = null] = maker
  const here = {
    ...nobody,
    form: 'document' as const,
    kind: 'document' as const,
    words: tokens[at]?.text ?? '',
    key: tokens[at]?.norm ?? '',
    first: at,
    head: at,
    definite: true,
  }
  return of && of.form !== 'pronoun'
    ? [{ ...here, of, last: of.last, end: of.end }, of]
    : [{ ...here, last: at, end: at }]
}

function whoAt(reading: Reading, at: number, from: number): Who[] {
  const { tokens, language } = reading
  const { names, code } = language
  const token = tokens[at]
  if (!token || !isWord(token)) return []
  const { person, any, body: it } = names.pronouns
  if (person.has(token.norm) || any.has(token.norm) || it.has(token.norm)) {
    const who: Who = {
      ...nobody,
      form: 'pronoun',
      words: token.text,
      key: token.norm,
      first: at,
      head: at,
      last: at,
      end: at,
    }
    return [who]
  }
  if (names.knownOutlets.has(token.norm))
    return [
      {
        ...nobody,
        form: 'named',
        words: token.text,
        kind: 'outlet',
        sure: true,
        first: at,
        head: at,
        last: at,
        end: at,
      },
    ]
  const known = names.knownBodies ? phraseAt(names.knownBodies, tokens, at, language) : 0
  if (known > 0) {
    const last = at + known - 1
    const words = textOf(tokens.slice(at, last + 1), language, null).replace(/^[وف](?=ال)/u, '')
    return [{ ...nobody, form: 'named', words, kind: 'organisation', sure: true, first: at, head: at, last, end: last }]
  }
  const given = names.given.has(token.norm) || (code === 'ar' && names.given.has(token.norm.replace(/^[ول]/u, '')))
  if (!given && isStop(token, language) && !inTable(names.documents, token, language)) return []
  const plural = inTable(names.unnamed, token, language)
  if (plural && !inTable(names.titles, token, language)) return [unnamed(reading, at)]
  const isOffice = code === 'fa' && names.bodies.has(token.norm) && !names.titles.has(token.norm)
  if (!given && !isOffice && inTable(names.titles, token, language)) return role(reading, at)
  if (!given && inTable(names.outlets, token, language)) return [body(reading, at, from, 'outlet')]
  if (!given && inTable(names.bodies, token, language)) return [body(reading, at, from, 'organisation')]
  if (inTable(names.documents, token, language)) return documentAt(reading, at, (index) => whoAt(reading, index, index))
  if (!given) return []
  const last = endOfName(reading, at)
  if (last === null || last === at) return []
  return [
    {
      ...nobody,
      form: 'named',
      words: textOf(tokens.slice(at, last + 1), language, null),
      kind: 'person',
      sure: true,
      first: at,
      head: at,
      last,
      end: last,
    },
  ]
}

/** “مهرداد ساحلی، رئیس پلیس،” are one. */
function beside(reading: Reading, heads: readonly Who[]): Who[] {
  const joined: Who[] = []
  const { tokens, language } = reading
  for (let at = 0; at < heads.length; at += 1) {
    const who = heads[at] as Who
    const skip = who.of && heads[at + 1] === who.of ? 1 : 0
    const placed = placedName(reading, who)
    if (placed) {
      joined.push({ ...placed, first: who.first, roles: who.roles, rolePhrase: who.rolePhrase, of: who.of })
      continue
    }
    const next = heads[at + 1 + skip]
    const apart = next && isCommaToken(tokens[who.end + 1]) && next.first === who.end + 2
    if (
      apart &&
      who.form === 'named' &&
      who.kind === 'person' &&
      (next.form === 'role' || (next.form === 'unnamed' && next.roles.length > 0))
    ) {
      joined.push(
        {
          ...who,
          roles: [...who.roles, ...next.roles],
          rolePhrase: who.rolePhrase || next.rolePhrase,
          of: who.of ?? next.of,
          end: next.end,
        },
        ...(next.of ? [next.of] : []),
      )
      at += 1 + skip
      if (next.of && heads[at + 1] === next.of) at += 1
    } else if (apart && who.form === 'role' && next.form === 'named' && next.kind === 'person') {
      joined.push(
        {
          ...next,
          first: who.first,
          roles: [...who.roles, ...next.roles],
          rolePhrase: who.rolePhrase || next.rolePhrase,
          of: who.of,
        },
        ...(who.of ? [who.of] : []),
      )
      at += 1 + skip
    } else if (
      (who.form === 'role' || (who.form === 'unnamed' && who.roles.length > 0)) &&
      isCommaToken(tokens[who.end + 1])
    ) {
      const bare = bareName({ tokens, language }, who.end + 2)
      const named =
        bare &&
        isStop(tokens[bare.last + 1], language) &&
        !heads.some((other) => other !== who && other.first >= bare.first && other.first <= bare.last)
      const earlier = named || !isCommaToken(tokens[who.first - 1]) ? null : nameBefore(reading, who.first - 2, heads)
      if (earlier) joined.push({ ...earlier, roles: who.roles, rolePhrase: who.rolePhrase, of: who.of, end: who.end })
      else
        joined.push(
          named ? { ...bare, first: who.first, roles: who.roles, rolePhrase: who.rolePhrase, of: who.of } : who,
        )
    } else if (
      isCommaToken(tokens[who.first - 1]) &&
      (who.form === 'role' || who.roles.length > 0) &&
      who.form !== 'named'
    ) {
      const bare = nameBefore(reading, who.first - 2, heads)
      joined.push(bare ? { ...bare, roles: who.roles, rolePhrase: who.rolePhrase, of: who.of, end: who.end } : who)
    } else joined.push(who)
  }
  return joined
}

/** Everybody of a sentence from left to right. */
export function whoByWords(tokens: readonly Token[], language: Language): Who[] {
  const reading: Reading = { tokens, language }
  const heads: Who[] = []
  let from = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const found = whoAt(reading, at, from)
    const [first] = found
    if (!first) continue
    heads.push(...found)
    at = Math.max(at, first.last)
    from = at + 1
  }
  return beside(reading, heads)
}
