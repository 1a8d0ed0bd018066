import { dateAtStart } from '#lib/intake/reading/date'
import { endsSentence, isCapitalised, monthsAndDays } from '#lib/intake/reading/line-shape'
import type { Byline } from '#lib/intake/reading/parts'

const label = /^(?:by|written by|author|authors|words|reporting by)(?:\s*:\s*|\s+)/i
const joiners = new Set([
  'and',
  '&',
  'in',
  'for',
  'of',
  'the',
  'de',
  'da',
  'del',
  'van',
  'von',
  'der',
  'al',
  'bin',
  'ibn',
  'ul',
])
const mostCharacters = 120

const bare = (word: string) => word.replace(/[,|;.]+$/u, '')

function isNameLike(words: readonly string[]): boolean {
  const [first] = words
  if (!first || !isCapitalised(first) || monthsAndDays.has(bare(first).toLowerCase())) return false
  return words.every((word) => isCapitalised(word) || joiners.has(word.toLowerCase()) || /^[|·–—-]$/u.test(word))
}

/** The people in “Ana Kordel and Ivo Brandt in Port Selm”; their places and functions are left out. */
function namesIn(words: string): string[] {
  return words
    .split(/\s*(?:[,;|·–—]|\sand\s|\s&\s)\s*/u)
    .map((part) => part.replace(/\s(?:in|for|of|at)\s.*$/u, '').trim())
    .filter((part, at) => part !== '' && (at === 0 || / /.test(part)) && part.split(' ').length <= 5)
}

export type BylineFound = { byline: Byline /** The rest of the line: a date, or nothing */; rest: string }

/** Reads a line that is a byline as a whole, a date after it aside; null when it is not. */
export function bylineIn(line: string): BylineFound | null {
  const start = label.exec(line)
  if (!start || line.length > mostCharacters) return null
  const after = line.slice(start[0].length)
  const date = dateOf(after)
  const said = date === null ? after : after.slice(0, date)
  const names = said.replace(/[\s,|·–—-]+$/u, '')
  if (names === '' || (endsSentence(names) && !/\b(?:Jr|Sr)\.$/.test(names)) || !isNameLike(names.split(/\s+/)))
    return null
  return {
    byline: { names: namesIn(names), words: line.slice(0, start[0].length + said.length).trim() },
    rest: date === null ? '' : after.slice(date),
  }
}

/** Where in a byline its date begins. */
function dateOf(text: string): number | null {
  for (const part of text.matchAll(/(?<=[\s,|–—-])[\p{L}\d]/gu)) {
    const date = dateAtStart(text.slice(part.index))
    if (date?.iso && part.index + date.length === text.length) return part.index
  }
  return null
}
