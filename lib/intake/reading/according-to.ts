/** “according to …”, “as reported by …”, “citing …”, “told Selm Radio”: who stands after such words. */
import { barePassives, citing, passives, reporting } from '#lib/intake/languages/en/cues'
import {
  documentNouns,
  functionWords,
  organisationAdjectives,
  organisationNouns,
  outletNouns,
  speakersFor,
} from '#lib/intake/languages/en/name-words'
import type { Name } from '#lib/intake/reading/find-names'
import type { Found, Line, Unnamed } from '#lib/intake/reading/found'
import { isComma, lower } from '#lib/intake/reading/tokens'

const mostWordsBefore = 8
const articles = new Set('the a an its their his her our one'.split(' '))
const demonym = /(?:ian|an|ese|ish|i|ic)$/

type Cue = { from: number; first: number } & Pick<Found, 'onlyOutlet' | 'reports'>

/** Where the words after a cue begin, or null when token `at` begins no cue. */
function afterCue(line: Line, at: number): Cue | null {
  const word = lower(line.tokens[at])
  const next = lower(line.tokens[at + 1])
  if (word === 'according' && next === 'to') return { from: at + 2, first: at }
  if (citing.has(word)) return { from: at + 1, first: at }
  if (word === 'told') return { from: at + 1, first: at, onlyOutlet: true }
  if (word === 'words' && next === 'of') return { from: at + 2, first: at }
  if (word === 'interview' && next === 'with') return { from: at + 2, first: at, onlyOutlet: true }
  if (next !== 'by' || !passives.has(word)) return null
  const reports = reporting.has(word) ? { reports: true as const } : {}
  if (lower(line.tokens[at - 1]) === 'as') return { from: at + 2, first: at - 1, ...reports }
  return barePassives.has(word) ? { from: at + 2, first: at, ...reports } : null
}

/** A name followed by a small noun only describes it: “Norvalian officials”. Gives the organisation they may make together. */
function described(line: Line, name: Name): { words: string; last: number } | 'nobody' | null {
  const next = line.tokens[name.last + 1]
  if (name.possessive) return 'nobody'
  if (!next || !/^\p{Ll}/u.test(next.text) || functionWords.has(next.text) || next.text.endsWith('ly')) return null
  const adjective = demonym.test(name.words)
  if (name.words.includes(' ') ? !adjective : outletNouns.has(next.text) && !adjective) return null
  let end = name.last + 1
  while (end - name.last < 3 && organisationAdjectives.has(lower(line.tokens[end]))) end += 1
  if (!organisationNouns.has(lower(line.tokens[end]))) return 'nobody'
  const words = [name.words, ...line.tokens.slice(name.last + 1, end + 1).map((token) => token.text)].join(' ')
  return { words, last: end }
}

type Phrase = { found: Found; name: Name } | null

/** Follows “a report by the harbour pilots' newspaper Selm Post” to its name; null when it ends at nobody named. */
function nameAfter(line: Line, from: number, first: number): Phrase {
  let hint: Found['hint'] = null
  for (let at = from; at < line.tokens.length && at - from < mostWordsBefore; at += 1) {
    const word = lower(line.tokens[at])
    const name = line.starts.get(at)
    if (name) {
      const together = described(line, name)
      if (together === 'nobody') {
        at = name.last
        continue
      }
      const kind = name.titled ? 'person' : hint
      if (together)
        return { name, found: { words: together.words, hint: 'organisation', sure: true, first, last: together.last } }
      return { name, found: { words: name.words, hint: kind, first, last: name.last } }
    }
    const before = lower(line.tokens[at - 1])
    if (outletNouns.has(word)) hint = 'outlet'
    else if ((word === 'by' || word === 'from' || word === 'of') && documentNouns.has(before)) hint = null
    else if ((word === 'for' || word === 'of') && speakersFor.has(before)) hint = 'organisation'
    else if (!/^\p{L}/u.test(word) || (functionWords.has(word) && !articles.has(word) && word !== 'former')) return null
  }
  return null
}

/** Who a cue at token `at` leads to: names, somebody unnamed, or nothing when there is no cue. */
export function accordingTo(line: Line, at: number): (Found | Unnamed)[] {
  const cue = afterCue(line, at)
  if (!cue) return []
  const phrase = nameAfter(line, cue.from, cue.first)
  if (!phrase) {
    const told = cue.onlyOutlet === true
    return told ? [] : [{ unnamed: true, first: cue.first, last: lastWord(line, cue.from) }]
  }
  const { from: _, first, ...outlet } = cue
  const found: Found[] = [{ ...phrase.found, ...outlet }]
  const second = line.starts.get(phrase.name.last + 2)
  if (
    second &&
    lower(line.tokens[phrase.name.last + 1]) === 'and' &&
    !second.possessive &&
    phrase.found.last === phrase.name.last
  )
    found.push({ words: second.words, hint: null, first, last: second.last, ...outlet })
  return found
}

function lastWord(line: Line, from: number): number {
  let last = from
  while (
    last - from < 6 &&
    line.tokens[last + 1] &&
    !isComma(line.tokens[last + 1]) &&
    /^\p{L}/u.test(line.tokens[last + 1]?.text ?? '')
  )
    last += 1
  return Math.min(last, line.tokens.length - 1)
}
