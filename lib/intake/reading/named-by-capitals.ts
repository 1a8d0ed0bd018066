/** What a name with a capital is the name of, told by the words in it and around it. */
import { isBodyWord, isTitle, type Name } from '#lib/intake/reading/find-names'
import { bare, bodyBehind, inCase, isDocument, isIndefinite, type Reading } from '#lib/intake/reading/noun-phrases'
import { lower, wordsOf } from '#lib/intake/reading/tokens'
import { nobody, type Who } from '#lib/intake/reading/who'

const demonym = /(?:ian|an|ese|ish|i|ic)$/

export function named(reading: Reading, name: Name): Who {
  const { tokens, language } = reading
  const { names } = language
  const article = names.articles.has(lower(tokens[name.first - 1]))
  const common = {
    ...nobody,
    first: article ? name.first - 1 : name.first,
    definite: article && !isIndefinite(lower(tokens[name.first - 1])),
    head: name.first,
    possessive: name.possessive,
  }
  const own: Who = {
    ...common,
    form: 'named',
    words: name.words,
    kind: name.titled ? 'person' : (hintBefore(reading, name) ?? kindWithin(reading, name)),
    roles: name.roles,
    rolePhrase: name.rolePhrase,
    last: name.last,
    end: name.last,
  }
  if (name.possessive) return own
  const body = bodyBehind(reading, name.last + 1)
  if (body !== null && !name.titled)
    return {
      ...own,
      words: wordsOf(tokens.slice(name.first, body + 1)),
      kind: 'organisation',
      sure: true,
      last: body,
      end: body,
    }
  const title = lastTitle(reading, name)
  if (title !== null)
    return {
      ...own,
      form: 'role',
      kind: 'person',
      key: bare(tokens[title]),
      roles: [bare(tokens[title])],
      definite: true,
    }
  const first = bare(tokens[name.first])
  const single = name.first === name.last
  if (single && isBodyWord(first, language) && !names.knownOutlets.has(first)) return bodyFrom(reading, own, first)
  return own
}

/** What the words of a longer name tell of it. */
function kindWithin({ tokens, language }: Reading, name: Name): Who['kind'] {
  if (name.first === name.last) return null
  const { names } = language
  const words = tokens.slice(name.first, name.last + 1).map(bare)
  if (words.some((word) => names.outlets.has(word))) return null
  return words.some((word) => names.bodies.has(word) || names.bodyEnds?.test(word)) ? 'organisation' : null
}

/** “the newspaper Selm Post” */
const hintBefore = ({ tokens, language }: Reading, name: Name): Who['kind'] =>
  (language.names.outlets.has(lower(tokens[name.first - 1])) &&
    !/^(?:press|presse|prensa|media|news|mail|site|medio|post)$/.test(lower(tokens[name.first - 1]))) ||
  language.names.knownOutlets.has(name.words.toLowerCase())
    ? 'outlet'
    : /(?:agentur|zeitung|magazin|sender)$/.test(bare(tokens[name.first])) && name.first < name.last
      ? 'outlet'
      : /^(?:agency|website|portal|station|channel|outlet|agence|agencia|site|chaîne)$/.test(
            lower(tokens[name.first - 1]),
          )
        ? 'outlet'
        : null

/** “United Nations High Commissioner for Refugees” is a role. */
function lastTitle({ tokens, language }: Reading, name: Name): number | null {
  const { names } = language
  if (language.nounsToo) return null
  for (let at = name.first + 1; at <= name.last; at += 1) {
    const word = bare(tokens[at])
    const after = bare(tokens[at + 1])
    if (names.offices.has(word) && (at === name.last || names.of.has(after))) return at
  }
  return null
}

/** A single word such as “Council”, “Polizei”, “Ministerium”. */
function bodyFrom({ language }: Reading, who: Who, word: string): Who {
  const { names } = language
  if (isDocument(word, language)) return { ...who, form: 'document', kind: 'document', key: word }
  if (names.standing.has(word)) return { ...who, form: 'short', kind: 'organisation', key: word, sure: true }
  if (names.bodies.has(word)) return { ...who, form: 'short', kind: 'organisation', key: word }
  if (names.bodyEnds?.test(word)) return { ...who, kind: 'organisation', sure: true, key: word }
  return who
}

/** “Norvalian officials”, “Harbour Office spokesman”: the name only says which. */
export function describes({ tokens, language, starts }: Reading, name: Name): 'owner' | 'adjective' | null {
  const { names } = language
  const next = tokens[name.last + 1]
  if (!next || language.code !== 'en') return null
  if (name.possessive) return 'owner'
  if (!/^\p{Ll}/u.test(next.text) || names.functionWords.has(next.norm) || next.norm.endsWith('ly')) return null
  if (language.cues.verbs.has(next.norm) || language.cues.verbsThat.has(next.norm)) return null
  const word = bare(next)
  if (isTitle(word, names) || names.unnamed.has(word)) return demonym.test(name.words) ? 'adjective' : 'owner'
  if (isDocument(word, language)) return 'owner'
  if (starts.has(name.last + 1)) return null
  return !name.words.includes(' ') && demonym.test(name.words) && !names.outlets.has(word) ? 'adjective' : null
}

/** A single word with a capital that is a noun of the tables: “Augenzeugen”, “Studie”. */
export function isNoun({ tokens, language }: Reading, name: Name): boolean {
  const word = inCase(bare(tokens[name.first]), language)
  if (name.first !== name.last) return false
  if (!language.nounsToo) return name.atStart && language.names.unnamed.has(word)
  return language.names.unnamed.has(word) || isTitle(word, language.names) || isDocument(word, language)
}
