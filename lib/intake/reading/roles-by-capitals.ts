/** Roles with what they are for, and with the name beside them: “le ministre de la Santé”, “trade minister Ana Velt”. */
import { isBodyWord, isTitle, type Name } from '#lib/intake/reading/find-names'
import { bare, bodyBehind, isPlainAdjective, type Reading } from '#lib/intake/reading/noun-phrases'
import { isComma, isPossessive, lower, type Token, wordsOf } from '#lib/intake/reading/tokens'
import type { Who } from '#lib/intake/reading/who'

/** A role with what it is for, and with the name beside it: “le ministre de la Santé”, “la ministra Ana Velt”, “trade minister Ana Velt”. */
export function role(
  reading: Reading,
  at: number,
  who: (form: Who['form'], last: number, more?: Partial<Who>) => Who,
): Who {
  const { tokens, language, starts } = reading
  const { names } = language
  let last = at
  while (isTitle(bare(tokens[last + 1]), names) && !starts.has(last + 1) && !isPossessive(tokens[last] as Token))
    last += 1
  const roles = tokens.slice(at, last + 1).map(bare)
  let end = last
  if (!isPossessive(tokens[last] as Token)) end = endOfRole(reading, last)
  const more = {
    key: bare(tokens[last]),
    rolePhrase: wordsOf(tokens.slice(at, end + 1)),
    roles: [...roles, ...tokens.slice(last + 1, end + 1).map(bare)],
  }
  const name = starts.get(end + 1) ?? starts.get(end + 2) ?? starts.get(end + 3) ?? starts.get(end + 4)
  if (
    name &&
    onlyAdjectives(reading, end + 1, name.first) &&
    !isPossessive(tokens[end] as Token) &&
    mayBear(reading, name)
  )
    return {
      ...who('named', name.last, { ...more, kind: 'person', possessive: name.possessive }),
      words: name.words,
      head: at,
    }
  const nameless = names.unnamed.has(bare(tokens[last]))
  for (const more of [1, 2])
    if (
      isComma(tokens[end + 1 + more]) &&
      starts.has(end + 2 + more) &&
      onlyAdjectives(reading, end + 1, end + 1 + more)
    )
      end += more
  return who('role', end, { ...more, ...(nameless ? { sure: true } : {}) })
}

const mayBear = ({ tokens, language }: Reading, name: Name) =>
  !tokens.slice(name.first, name.last + 1).some((token) => isBodyWord(bare(token), language))

/** “le président norvalien Marek Dohn” */
const onlyAdjectives = ({ tokens, language }: Reading, from: number, to: number) =>
  from === to ||
  ((language.elides || language.code === 'es') &&
    !language.names.of.has(lower(tokens[to - 1])) &&
    tokens
      .slice(from, to)
      .every(
        (token) =>
          /^\p{Ll}/u.test(token.text) && (isPlainAdjective(language, token.norm) || language.names.of.has(token.norm)),
      ))

/** “minister” + “of trade and industry”; not yet “of the Harbour Office”, which is somebody. */
function endOfRole(reading: Reading, from: number): number {
  const { tokens, language, starts } = reading
  const { names } = language
  let last = from
  for (let step = 0; step < 4; step += 1) {
    const next = lower(tokens[last + 1])
    if (names.fields.has(next) && step > 0 && language.code !== 'en') {
      last += 1
      continue
    }
    if (!names.of.has(next) && !(names.and.has(next) && step > 0)) return last
    const width = names.articles.has(lower(tokens[last + 2])) || names.of.has(lower(tokens[last + 2])) ? 2 : 1
    if (!names.fields.has(bare(tokens[last + 1 + width]))) return last
    if (isLongerBody(reading, last + 1 + width)) return last
    if (starts.get(last + 1 + width) && isBodyWord(bare(tokens[last + 1 + width]), language)) return last
    last += 1 + width
    while (names.fields.has(bare(tokens[last + 1])) && !isPossessive(tokens[last] as Token)) last += 1
  }
  return last
}

/** “the interior ministry”: what is a field here belongs to a body. */
const isLongerBody = (reading: Reading, at: number) => bodyBehind(reading, at) !== null
