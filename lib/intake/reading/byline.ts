import { allLineWords } from '#lib/intake/languages/opening'
import { dateLine } from '#lib/intake/reading/date'
import { monthOf, weekdayOf } from '#lib/intake/reading/date-shapes'
import { anyOf } from '#lib/intake/reading/digits'
import { endsSentence, isCapitalised } from '#lib/intake/reading/line-shape'
import type { Byline } from '#lib/intake/reading/parts'

const labels = allLineWords('bylines')
const bare = labels.filter((label) => !label.endsWith(':'))
const withColon = labels.map((label) => label.replace(/:$/, ''))
const label = new RegExp(`^(?:(?:${anyOf(withColon)})\\s*[:：]\\s*|(?:${anyOf(bare)})\\s+)`, 'iu')
const joiners = new Set(
  'and & in for of the de da del van von der den di du la le el al bin ibn ul und et y e zu à en aus und y dos bint'.split(
    ' ',
  ),
)
const mostCharacters = 120
const and = /\s*(?:[,،;|·–—]|\s(?:and|&|und|et|y|e|و|اور)\s)\s*/u
const place = /\s(?:in|for|of|at|à|aus|en|desde|para)\s.*$/u
const caseless = /^[\p{Script=Arabic}\p{M}\u200c]+[,،]?$/u

const isWord = (word: string) =>
  isCapitalised(word) || joiners.has(word.toLowerCase()) || /^[|·–—-]$/u.test(word) || caseless.test(word)

function isNameLike(words: readonly string[]): boolean {
  const [first = ''] = words
  const plain = first.replace(/[,،|;.]+$/u, '')
  if ((!isCapitalised(first) && !caseless.test(first)) || monthOf(plain) || weekdayOf(plain) !== undefined) return false
  if (caseless.test(first) && words.length > 8) return false
  return words.every(isWord)
}

/** The people in “Ana Kordel and Ivo Brandt in Port Selm”; their places and functions are left out. */
function namesIn(words: string): string[] {
  return words
    .split(and)
    .map((part) => part.replace(place, '').trim())
    .filter((part, at) => part !== '' && (at === 0 || / /.test(part)) && part.split(' ').length <= 5)
}

export type BylineFound = { byline: Byline /** The rest of the line: a date, or nothing */; rest: string }

/** Reads a line that is a byline as a whole, a date after it aside; null when it is not. */
export function bylineIn(line: string): BylineFound | null {
  if (line.length > mostCharacters) return null
  const start = label.exec(line)
  if (!start) return nameAndDate(line)
  const after = line.slice(start[0].length)
  const date = dateOf(after)
  const said = date === null ? after : after.slice(0, date)
  const names = said.replace(/[\s,،|·–—-]+$/u, '')
  if (names === '' || (endsSentence(names) && !/\b(?:Jr|Sr)\.$/.test(names)) || !isNameLike(names.split(/\s+/)))
    return null
  if (caseless.test(names.split(' ')[0] ?? '') && !/[:：]\s*$/u.test(start[0]) && names.split(' ').length > 4)
    return null
  return {
    byline: { names: namesIn(names), words: line.slice(0, start[0].length + said.length).trim() },
    rest: date === null ? '' : after.slice(date),
  }
}

const aName = /^\p{Lu}[\p{Ll}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u
const dayInFigures = /\s*[,|·–—-]\s*(?=\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$)/u

/** “Ana Kordel, 20/08/2026”: without a word before it, a name is a byline only where a whole date in figures follows. */
function nameAndDate(line: string): BylineFound | null {
  const between = dayInFigures.exec(line)
  if (!between) return null
  const words = line.slice(0, between.index)
  const rest = line.slice(between.index + between[0].length)
  if (!aName.test(words) || dateLine(rest, {}) === null) return null
  return { byline: { names: namesIn(words), words }, rest }
}

/** Where in a byline its date begins. */
function dateOf(text: string): number | null {
  for (const part of text.matchAll(/(?<=[\s,،|–—-])[\p{L}\p{N}]/gu))
    if (dateLine(text.slice(part.index), {})?.iso) return part.index
  return null
}
