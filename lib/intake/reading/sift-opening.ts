/** Where a pasted page's piece begins, and which of the lines above it is the headline. */
import { markedHeadline } from '#lib/intake/reading/headline'
import { isAsked, isRunningText } from '#lib/intake/reading/line-shape'
import type { Lines } from '#lib/intake/reading/lines'

const nearEnough = 12

/** Index of the headline that the page tells; null where it tells none, or one below most of the text. */
export function pageHeadline(lines: Lines): number | null {
  let running = 0
  let first: number | null = null
  let above = 0
  for (let at = 0; at < lines.count; at += 1) {
    if (first === null && lines.isFirstHeading(at)) {
      first = at
      above = running
    } else if (!lines.kind(at) && isRunningText(lines.words(at))) running += lines.words(at).length
  }
  return above * 2 > running ? null : first
}

/** Index of the first paragraph of the body. */
export function bodyStart(lines: Lines): number {
  let marked = false
  const headline = pageHeadline(lines)
  for (let at = headline === null ? 0 : headline + 1; at < lines.count; at += 1) {
    if (lines.kind(at)) continue
    if (lines.isDateline(at)) return at
    if (lines.isMark(at)) marked = true
    else if (isRunningText(lines.words(at)) && !isStandfirst(lines, at, marked)) return at
  }
  return lines.count
}

/** A whole sentence between a headline and a byline, a date or the page's buttons. */
function isStandfirst(lines: Lines, at: number, marked: boolean): boolean {
  if (lines.words(at).length > 400 || at === 0) return false
  let running = 0
  let buttons = 0
  for (let next = at + 1; next < Math.min(lines.count, at + nearEnough); next += 1) {
    if (lines.kind(next) === 'line' || lines.kind(next) === 'caption') buttons += 1
    else if (lines.kind(next)) continue
    else if (lines.isMark(next)) return !marked
    else if (lines.isDateline(next)) return running === 0 && lines.words(at).length <= 200
    else if (isRunningText(lines.words(next))) {
      if (running === 0 && buttons > 1) return true
      running += 1
      if (running > 1) return false
    } else if (running > 0) return false
  }
  return false
}

const wordsIn = (line: string) => line.split(/\s+/u).length
const isLong = (line: string) =>
  wordsIn(line) >= 4 || (/\p{Script=Arabic}/u.test(line) && wordsIn(line) >= 3 && line.length > 17) || line.length >= 30

/** The lines above the body that may be its headline. */
function candidates(lines: Lines, body: number): number[] {
  const anchored = (at: number) => lines.next(at, (next) => lines.isMark(next) || lines.isDateline(next), body)
  return Array.from({ length: Math.min(body, lines.count) }, (_, at) => at).filter((at) => {
    const line = lines.words(at)
    if (lines.kind(at) || lines.isMark(at) || lines.isProfile(at)) return false
    if (isAsked(line) && line.length <= 160) return isLong(line) && anchored(at)
    return lines.isTitle(at) || (line.length > 140 && line.length <= 300 && !/[.:;,…]$/u.test(line) && anchored(at))
  })
}

/** Index of the headline, or null where several lines may be it: rather empty than invented. */
export function headlineAt(lines: Lines, body: number): number | null {
  if (body >= lines.count) return null
  const above = candidates(lines, body)
  const marked = Array.from({ length: body }, (_, at) => at).find((at) => markedHeadline(lines.words(at)) !== null)
  if (marked !== undefined) return marked
  const told = pageHeadline(lines)
  if (told !== null) return told
  const twice = above.find(
    (at) => isLong(lines.words(at)) && above.some((other) => other > at && lines.same(at, other)),
  )
  if (twice !== undefined) return twice
  const long = aboveMark(
    lines,
    above.filter((at) => isLong(lines.words(at))),
  )
  const last = long.at(-1)
  if (last === undefined) return shortHeadline(lines, above)
  const together = long.filter((at) => long.every((other) => other < at || lines.adjacent(at, other)))
  if (together.length > 2) return together.length === long.length && together[0] === 0 ? 0 : null
  return together[0] ?? null
}

/** A title below the byline or date, with buttons or captions between, is a picture's where another stands right above them. */
function aboveMark(lines: Lines, long: readonly number[]): readonly number[] {
  const first = long.find((at) => lines.next(at, (next) => lines.isMark(next), at + 2))
  if (first === undefined) return long
  let mark = first + 1
  while (!lines.isMark(mark)) mark += 1
  const last = long.at(-1) ?? 0
  const between = Array.from({ length: Math.max(0, last - mark) }, (_, at) => mark + at)
  return between.some((at) => lines.kind(at) !== null) ? long.filter((at) => at < mark) : long
}

/** “Harbour closed” under a menu of single words. */
function shortHeadline(lines: Lines, above: readonly number[]): number | null {
  const several = above.filter((at) => wordsIn(lines.words(at)) > 1)
  const only = several[0]
  return several.length === 1 && only !== undefined && only === above.at(-1) ? only : null
}
