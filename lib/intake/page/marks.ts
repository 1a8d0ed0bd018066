/** The byline or the date that a page tells by its elements, where the words of the line alone don't. */
import { keyOf, type PageLine } from '#lib/intake/page/page'
import type { BylineFound } from '#lib/intake/reading/byline'
import { bylineIn } from '#lib/intake/reading/byline'
import { type DateFound, dateAtStart } from '#lib/intake/reading/date'
import { isCapitalised, isRunningText } from '#lib/intake/reading/line-shape'

export type Mark = { byline: BylineFound | null; date: DateFound | null }

const inName = /^(?:[\p{Lu}\p{Lt}][\p{L}\p{M}'’.-]*|al|bin|bint|de|del|della|den|der|di|du|ibn|la|le|van|von|y)$/u
/** Words of desks that stand before “reporter” and end no name */
const desks = new Set(
  'sports sport political politics health business crime education science environment foreign home local senior chief deputy staff special culture arts economics economy night world news'.split(
    ' ',
  ),
)
const caseless = /^[\p{Script=Arabic}\p{M}\u200c]+$/u

/** Null where the page says nothing of the line, or its words gainsay it. */
export function markOf(line: string, said: PageLine | null | undefined): Mark | null {
  if (!said || line.length > 120) return null
  if (said.role === 'byline') return { byline: bylineOf(line, said.authors), date: null }
  if (said.role !== 'date') return null
  return { byline: null, date: dateOf(line, said.iso) }
}

/** A day in the words that is another one is believed: pages are changed, and clocks are wrong. */
function dateOf(line: string, iso: string | null): DateFound | null {
  if (isRunningText(line)) return null
  const days = [...line.matchAll(/(?<![\p{L}\p{N}./-])[\p{L}\p{N}]/gu)].flatMap(
    ({ index }) => dateAtStart(line.slice(index))?.iso ?? [],
  )
  const day = days[0] ?? iso
  return day ? { iso: day, length: line.length, labelled: true, yearAssumed: false } : null
}

function bylineOf(line: string, authors: readonly string[]): BylineFound | null {
  if (isRunningText(line) || bylineIn(line)) return null
  const key = keyOf(line)
  const named = [...new Set(authors)].filter((name) => keyOf(name) !== '' && key.includes(keyOf(name)))
  const names = named.length > 0 ? named : namesAtStart(line)
  return names.length > 0 ? { byline: { names, words: line }, rest: '' } : null
}

/** “Gwen Abiola Sports reporter”: two words or more in capitals, to where a function begins. */
function namesAtStart(line: string): string[] {
  const head = line.split(/\s*[,،|·(–—]\s*/u)[0] ?? ''
  const words = head.split(/\s+/u)
  if (words.every((word) => caseless.test(word))) return words.length >= 2 && words.length <= 4 ? [head] : []
  const name: string[] = []
  for (const word of words) {
    if (!inName.test(word) || desks.has(word.toLowerCase())) break
    name.push(word)
  }
  const isWhole = name.length === words.length || (name.length === 2 && name.every(isCapitalised))
  return isWhole && name.length >= 2 && name.length <= 5 && isCapitalised(name[0] ?? '') ? [name.join(' ')] : []
}
