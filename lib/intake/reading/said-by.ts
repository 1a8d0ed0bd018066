/** “Ana Kordel, the harbour master, has warned …”: who stands before a verb of saying, or right after it. */
import {
  passedOver,
  pronouns,
  reportVerbs,
  statementVerbs,
  statementVerbsBeforeThat,
  turned,
} from '#lib/intake/languages/en/cues'
import {
  organisationAdjectives,
  organisationNouns,
  outletNouns,
  speakersFor,
  unnamedNouns,
} from '#lib/intake/languages/en/name-words'
import type { Name } from '#lib/intake/reading/find-names'
import type { Found, Line, Unnamed } from '#lib/intake/reading/found'
import { isComma, isQuote, lower } from '#lib/intake/reading/tokens'

const longestAside = 30
const doubts = new Set(['if', 'whether', 'unless', 'had'])
const placing = new Set(
  'in at near from to with on by across over against into toward towards about between'.split(' '),
)

const isVerb = (word: string) => statementVerbs.has(word) || statementVerbsBeforeThat.has(word)
const isAdverb = (word: string) => word.length > 4 && word.endsWith('ly')

/** The token before the verb's helpers and adverbs; null when they turn its sense. */
function beforeHelpers(line: Line, verb: number): number | null {
  let at = verb - 1
  while (at >= 0 && !line.ends.has(at)) {
    const word = lower(line.tokens[at])
    if (turned.has(word)) return null
    if (!passedOver.has(word) && !isAdverb(word)) break
    at -= 1
  }
  return at
}

/** “the Norvalian interior ministry”: small words that make an organisation of the name before them. */
function organisationEndingAt(line: Line, at: number): Found | null {
  if (!organisationNouns.has(lower(line.tokens[at]))) return null
  let before = at - 1
  while (at - before < 3 && organisationAdjectives.has(lower(line.tokens[before]))) before -= 1
  const name = line.ends.get(before)
  if (!name || name.possessive) return null
  const words = [name.words, ...line.tokens.slice(before + 1, at + 1).map((token) => token.text)].join(' ')
  return { words, hint: 'organisation', sure: true, first: name.first, last: at }
}

const hintOf = (line: Line, name: Name) => {
  if (name.titled) return 'person'
  return outletNouns.has(lower(line.tokens[name.first - 1])) ? 'outlet' : null
}

/** Whoever a name is the subject for: itself, or in “Ana Kordel of Selm Radio” the person before it. Null: a place, an object. */
function subject(line: Line, name: Name): Found | null {
  const before = name.first - 1 - (name.article ? 1 : 0)
  const word = lower(line.tokens[before])
  if (name.possessive || doubts.has(word)) return null
  const found: Found = { words: name.words, hint: hintOf(line, name), first: name.first, last: name.last }
  if (word !== 'of' && word !== 'for' && !placing.has(word)) return found
  const holder = line.ends.get(before - 1)
  if (holder && !holder.possessive && /^(?:of|from|at)$/.test(word))
    return { ...found, words: holder.words, first: holder.first }
  const spokesperson = (word === 'of' || word === 'for') && speakersFor.has(lower(line.tokens[before - 1]))
  return spokesperson ? { ...found, hint: 'organisation' } : null
}

function closed(line: Line, at: number): number {
  if (line.tokens[at]?.text !== ')') return at
  for (let open = at - 1; open >= 0 && at - open < longestAside; open -= 1)
    if (line.tokens[open]?.text === '(') return open - 1
  return at
}

/** Where the aside between two commas began: “Kordel, who runs the port, said”. */
function beforeAside(line: Line, comma: number): number | null {
  for (let at = comma - 1; at >= 0 && comma - at < longestAside; at -= 1) if (isComma(line.tokens[at])) return at - 1
  return null
}

function subjectAt(line: Line, at: number): Found | Unnamed | null {
  const end = closed(line, at)
  const name = line.ends.get(end)
  if (name) return subject(line, name)
  const organisation = organisationEndingAt(line, end)
  if (organisation) return organisation
  return unnamedNouns.has(lower(line.tokens[end])) ? { unnamed: true, first: end, last: end } : null
}

function subjectsOf(line: Line, end: number): (Found | Unnamed)[] {
  if (!isComma(line.tokens[end])) {
    const one = subjectAt(line, end)
    return one ? [one, ...alongside(line, one)] : []
  }
  const within = line.ends.get(closed(line, end - 1))
  const start = beforeAside(line, end)
  if (start === null) return []
  if (within && within.first === start + 2 && !within.possessive)
    return [{ words: within.words, hint: null, first: within.first, last: within.last }]
  const one = subjectAt(line, start)
  return one && !('unnamed' in one) ? [one] : []
}

/** “Ana Kordel and Ivo Brandt said” */
function alongside(line: Line, found: Found | Unnamed): Found[] {
  if ('unnamed' in found) return []
  const and = found.first - (lower(line.tokens[found.first - 1]) === 'the' ? 2 : 1)
  if (lower(line.tokens[and]) !== 'and') return []
  const other = line.ends.get(and - 1)
  const one = other ? subject(line, other) : null
  return one ? [{ ...one, last: found.last }] : []
}

/** After the verb: “, said Ana Kordel”. */
function inverted(line: Line, verb: number): Found[] {
  const before = line.tokens[verb - 1]
  if (!isComma(before) && !isQuote(before)) return []
  const at = lower(line.tokens[verb + 1]) === 'the' ? verb + 2 : verb + 1
  const name = line.starts.get(at)
  if (!name || name.possessive) return []
  return [{ words: name.words, hint: hintOf(line, name), first: verb, last: name.last }]
}

/** May this verb stand for a statement here, or does it mean something else (declared war, reports of)? */
function states(line: Line, verb: number, from: number): boolean {
  const word = lower(line.tokens[verb])
  if (statementVerbs.has(word)) return true
  const next = line.tokens[verb + 1]
  if (/^point/.test(word)) return next?.text === 'out'
  if (lower(line.tokens[from - 1]) === 'as') return true
  return lower(next) === 'that' || next?.text === ':' || isQuote(next) || isQuote(line.tokens[from - 1])
}

/** Who this verb of saying belongs to; nobody, when it belongs to a pronoun, or to what can't be told. */
export function saidBy(line: Line, verb: number): (Found | Unnamed)[] {
  const word = lower(line.tokens[verb])
  if (!isVerb(word) && !reportVerbs.has(word)) return []
  const end = beforeHelpers(line, verb)
  if (end === null || end < -1) return []
  if (end >= 0 && pronouns.has(lower(line.tokens[end]))) return []
  const subjects = end >= 0 ? subjectsOf(line, end) : []
  const last = /^point/.test(word) ? verb + 1 : verb
  const meant = subjects.flatMap((one): (Found | Unnamed)[] => {
    if ('unnamed' in one) return states(line, verb, one.first) ? [{ ...one, last }] : []
    if (states(line, verb, one.first)) return [{ ...one, last }]
    return reportVerbs.has(word) ? [{ ...one, last, onlyOutlet: true }] : []
  })
  return meant.length > 0 || !statementVerbs.has(word) ? meant : inverted(line, verb)
}
