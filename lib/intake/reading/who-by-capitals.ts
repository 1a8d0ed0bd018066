/** Finds everybody in a sentence whose language marks names by capitals. */
import type { Language } from '#lib/intake/languages/tables'
import { attached, beside } from '#lib/intake/reading/beside-by-capitals'
import { endOfBody, isTitle, type Name } from '#lib/intake/reading/find-names'
import { isCapitalised } from '#lib/intake/reading/line-shape'
import { describes, isNoun, named } from '#lib/intake/reading/named-by-capitals'
import { bare, before, bodyBehind, inCase, isDocument, type Reading } from '#lib/intake/reading/noun-phrases'
import { role } from '#lib/intake/reading/roles-by-capitals'
import { isPossessive, isWord, lower, type Token, wordsOf } from '#lib/intake/reading/tokens'
import { nobody, type Who } from '#lib/intake/reading/who'

/** What begins at a word in small letters, or at a capital that is only a role’s: “the director”, “une source”, “the annual report”. */
export function common(reading: Reading, at: number): Who | null {
  const { tokens, language, starts } = reading
  const { names } = language
  const token = tokens[at]
  const word = isCapitalised(token?.text ?? '') ? inCase(bare(token), language) : bare(token)
  if (!token || !isWord(token)) return null
  const who = (form: Who['form'], last: number, more: Partial<Who> = {}): Who => {
    const around = before(reading, at)
    const { first } = around
    return {
      ...nobody,
      ...around,
      form,
      words: wordsOf(tokens.slice(form === 'unnamed' ? first : at, last + 1)),
      key: word,
      possessive: isPossessive(tokens[last] as Token),
      head: at,
      last,
      end: last,
      ...more,
    }
  }
  const { person, body, any } = names.pronouns
  if (person.has(word) || body.has(word) || any.has(word))
    return isCapitalised(token.text) && at > 0 && language.code === 'de' ? null : who('pronoun', at, { first: at })
  const smallBody = bodyBehind(reading, at)
  if (smallBody !== null && smallBody > at) {
    const last = endOfBody(tokens, smallBody, language)
    return who('named', last, { kind: 'organisation', sure: true, key: lower(tokens[smallBody]) })
  }
  if (isTitle(word, names)) return role(reading, at, who)
  if (names.unnamed.has(word)) return who('unnamed', at)
  if (
    names.bodies.has(word) ||
    names.standing.has(word) ||
    (language.nounsToo && isCapitalised(token.text) && names.bodyEnds?.test(word))
  ) {
    if (isPossessive(token)) return who('short', at, { kind: 'organisation' })
    const called = starts.get(at + 1)
    if (called && language.code !== 'en' && /^\p{Ll}/u.test(token.text))
      return {
        ...who('named', called.last, {
          kind: names.outlets.has(word) || /^agen/.test(word) ? 'outlet' : 'organisation',
          sure: true,
          possessive: called.possessive,
        }),
        words: called.words,
      }
    const last = endOfBody(tokens, at, language)
    if (last > at) return who('named', last, { kind: 'organisation', sure: true })
    return who('short', at, { kind: 'organisation', sure: names.standing.has(word) })
  }
  if (isDocument(word, language)) return who('document', at, { kind: 'document' })
  return null
}

/** Everybody of a sentence from left to right; none stands in two. */
export function whoByCapitals(tokens: readonly Token[], namesHere: readonly Name[], language: Language): Who[] {
  const reading: Reading = { tokens, starts: new Map(namesHere.map((name) => [name.first, name])), language }
  const heads: Who[] = []
  let owner: { who: Who; last: number } | null = null
  const owned = (who: Who): Who => {
    const owns = owner && who.head - owner.last <= 3 && noStop(reading, owner.last + 1, who.head) ? owner.who : null
    const last = heads.at(-1)
    const short =
      !owns && last?.possessive && who.head - last.last <= 3 && noStop(reading, last.last + 1, who.head) ? last : null
    const adjacent = !owns && !short && last ? ownerBeside(last, who, language) : null
    if (adjacent) heads[heads.length - 1] = { ...adjacent, possessive: true }
    const of = owns ?? short ?? adjacent
    if (of?.form === 'role' && who.form === 'short' && !who.possessive && language.code === 'en')
      return {
        ...who,
        form: 'named',
        words: wordsOf(tokens.slice(of.head, who.last + 1)),
        sure: true,
        definite: true,
        first: of.first,
      }
    if (!of || (who.form === 'named' && who.kind !== 'person')) return who
    return { ...who, of, definite: !adjacent || adjacent.definite, first: of.first }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const name = reading.starts.get(at)
    if (name && !isNoun(reading, name)) {
      const who = named(reading, name)
      const does = who.last === name.last ? describes(reading, name) : null
      if (does) {
        const body = name.possessive ? bodyBehind(reading, name.last + 1) : null
        if (body !== null && body > name.last + 1 - 1) {
          const end = endOfBody(tokens, body, language)
          const words = wordsOf(tokens.slice(name.first, end + 1))
          heads.push({
            ...who,
            words,
            kind: 'organisation',
            sure: true,
            possessive: isPossessive(tokens[end] as Token),
            last: end,
            end,
          })
          at = end
          continue
        }
        if (does === 'owner') heads.push({ ...who, possessive: true })
        owner = { who, last: name.last }
        at = name.last
        continue
      }
      heads.push(owned(who))
      at = who.last
      continue
    }
    const who = common(reading, at)
    if (!who) continue
    heads.push(owned(who))
    at = who.last
  }
  const at = new Map(heads.map((who) => [who.head, who]))
  const whole = heads.map((who) => attached(reading, who, (index) => at.get(index) ?? null))
  return beside(reading, whole)
}

/** “a ministry statement”, “police officials” */
const ownerBeside = (last: Who, who: Who, { code }: Language): Who | null =>
  code === 'en' &&
  last.last + 1 === who.head &&
  last.kind === 'organisation' &&
  (who.form === 'document' || who.form === 'role' || who.form === 'unnamed' || who.roles.length > 0)
    ? last
    : null

const noStop = ({ tokens, language }: Reading, from: number, to: number) =>
  tokens.slice(from, to).every((token) => isWord(token) && !language.names.functionWords.has(token.norm))
