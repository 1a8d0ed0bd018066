/** Where a pasted page's piece begins, and which of the lines above it is the headline. */
import { markedHeadline } from '#lib/intake/reading/headline'
import { endsSentence, isAsked, isListItem, isRunningText } from '#lib/intake/reading/line-shape'
import type { Lines } from '#lib/intake/reading/lines'

const nearEnough = 12

/** Index of the headline that the page tells; null where it tells none, or one below most of the text. */
function pageHeadline(lines: Lines): number | null {
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
    else if (
      isListItem(lines.words(at)) &&
      lines.next(at, (next) => lines.isMark(next) || lines.isDateline(next), at + 6)
    )
      continue
    else if (isRunningText(lines.words(at)) && !isStandfirst(lines, at, marked) && !isBlurb(lines, at)) return at
  }
  return lines.count
}

/** A whole sentence between a headline and a byline, a date or the page's buttons. */
function isStandfirst(lines: Lines, at: number, marked: boolean): boolean {
  if (lines.words(at).length > 400) return false
  // The very first line is the body's, unless an author or a date stands right under it.
  if (at === 0) return isOneLine(lines.words(at)) && lines.isMark(1)
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

/** A sentence of the site above the headline: the next line is one, and its date, author or dateline follows. */
function isBlurb(lines: Lines, at: number): boolean {
  const own: number[] = []
  for (let next = at + 1; next < Math.min(lines.count, at + 8) && own.length < 2; next += 1)
    if (!lines.kind(next)) own.push(next)
  const [title, under] = own
  if (title === undefined || under === undefined || lines.words(at).length > 140) return false
  return (
    lines.isTitle(title) &&
    isLong(lines.words(title)) &&
    !lines.isMark(title) &&
    (lines.isMark(under) || lines.isDateline(under))
  )
}

/** A long headline, or a short one with its stop. */
const isOneLine = (line: string) =>
  line.length <= 300 && (endsSentence(line) ? line.length <= 120 && !/[.!?؟۔]\s/u.test(line) : !/[:;,…،]$/u.test(line))

const wordsIn = (line: string) => line.split(/\s+/u).length
const isLong = (line: string) =>
  wordsIn(line) >= 4 || (/\p{Script=Arabic}/u.test(line) && wordsIn(line) >= 3 && line.length > 20) || line.length >= 30

/** Right under it stands a title that is no question, as a standfirst without its stop. */
function isOverTitle(lines: Lines, at: number, body: number): boolean {
  let next = at + 1
  while (next < body && lines.kind(next)) next += 1
  return next < body && lines.isTitle(next) && isLong(lines.words(next)) && !lines.isMark(next)
}

/** The lines above the body that may be its headline. */
function candidates(lines: Lines, body: number): number[] {
  const anchored = (at: number) => lines.next(at, (next) => lines.isMark(next) || lines.isDateline(next), body)
  return Array.from({ length: Math.min(body, lines.count) }, (_, at) => at).filter((at) => {
    const line = lines.words(at)
    if (lines.kind(at) || lines.isMark(at) || lines.isProfile(at)) return false
    if (isAsked(line) && line.length <= 160) return isLong(line) && (anchored(at) || isOverTitle(lines, at, body))
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
  const asLong = above.filter((at) => isLong(lines.words(at)))
  const long = aboveDate(lines, aboveMark(lines, underLetterhead(lines, asLong, body)))
  const last = long.at(-1)
  if (last === undefined) return sentence(lines, body) ?? shortHeadline(lines, above) ?? likeClutter(lines, body)
  const together = long.filter((at) => long.every((other) => other < at || lines.adjacent(at, other)))
  if (together.length > 2) return together.length === long.length && together[0] === 0 ? 0 : null
  return together[0] ?? null
}

/** Of two titles with a byline or date between, a first one as long as headlines are is it; the other is a subtitle or caption. */
function aboveDate(lines: Lines, long: readonly number[]): readonly number[] {
  const [first, second] = long
  if (first === undefined || second === undefined || wordsIn(lines.words(first)) < 6) return long
  const mark = Array.from({ length: second - first - 1 }, (_, at) => first + 1 + at).find((at) => lines.isMark(at))
  return mark === undefined ? long : long.filter((at) => at < mark)
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

/** Of lines above and below “Press release”, those above are the letterhead. */
function underLetterhead(lines: Lines, long: readonly number[], body: number): readonly number[] {
  const label = Array.from({ length: body }, (_, at) => at).findLast((at) => lines.isReleaseLabel(at)) ?? -1
  const under = long.filter((at) => at > label)
  const lower = under.length > 0 ? under : long
  const named = lower.filter((at) => !lines.isLetterhead(at))
  return named.length > 0 ? named : lower
}

const isAnchored = (lines: Lines, at: number, body: number) => {
  let next = at + 1
  while (next < body && lines.kind(next)) next += 1
  return lines.isMark(next) || lines.isDateline(next)
}

/** “Council sells the market hall.”: one short sentence with its stop, right above the byline or date. */
function sentence(lines: Lines, body: number): number | null {
  const all = Array.from({ length: body }, (_, at) => at).filter((at) => {
    const line = lines.words(at)
    if (lines.kind(at) || lines.isMark(at) || line.length > 120 || !isLong(line) || isListItem(line)) return false
    return endsSentence(line) && !/[.!?؟۔]\s/u.test(line) && isAnchored(lines, at, body)
  })
  return all.length === 1 ? (all[0] ?? null) : null
}

/** A headline may begin like a button or a caption: “Photo: how one picture ended a war”. No label is so long and dated. */
function likeClutter(lines: Lines, body: number): number | null {
  const all = Array.from({ length: body }, (_, at) => at).filter((at) => {
    const kind = lines.kind(at)
    if (kind === null || kind === 'end' || lines.isContact(at) || wordsIn(lines.words(at)) < 5) return false
    return (lines.isTitle(at) || isAsked(lines.words(at))) && isAnchored(lines, at, body)
  })
  return all.length === 1 ? (all[0] ?? null) : null
}

/** “Harbour closed” under a menu of single words. */
function shortHeadline(lines: Lines, above: readonly number[]): number | null {
  const several = above.filter((at) => wordsIn(lines.words(at)) > 1)
  const only = several[0]
  return several.length === 1 && only !== undefined && only === above.at(-1) ? only : null
}
