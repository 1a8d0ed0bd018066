/** Sets apart what is not the piece. Nothing goes: each line is the piece's, or left out for a reason. */
import { bylineIn } from '#lib/intake/reading/byline'
import { isFooter } from '#lib/intake/reading/clutter'
import { isAsked, isRunningText } from '#lib/intake/reading/line-shape'
import type { Lines } from '#lib/intake/reading/lines'
import type { WhyLeftOut } from '#lib/intake/reading/parts'
import { bodyStart, headlineAt } from '#lib/intake/reading/sift-opening'

export type Sifted = { headline: number | null; body: number; leftOut: Map<number, WhyLeftOut> }

const isBody = (lines: Lines, at: number) => {
  const line = lines.words(at)
  return !lines.kind(at) && isRunningText(line) && !(isAsked(line) && line.length < 100)
}

export function sift(lines: Lines): Sifted {
  const body = bodyStart(lines)
  const leftOut = new Map<number, WhyLeftOut>()
  // A text without running text is nobody's page: a list of words stays as it is.
  if (body >= lines.count) return { headline: null, body, leftOut }
  const headline = headlineAt(lines, body)
  aboveBody(lines, body, headline, leftOut)
  belowBody(lines, body, leftOut)
  return { headline, body, leftOut }
}

function aboveBody(lines: Lines, body: number, headline: number | null, leftOut: Map<number, WhyLeftOut>): void {
  let contact = false
  for (let at = 0; at < body; at += 1) {
    if (at === headline) {
      contact = false
      continue
    }
    const kind = lines.kind(at)
    if (contact && lines.gaps[at] && !lines.isContact(at)) contact = false
    if (kind === 'end') contact = true
    if (kind) leftOut.set(at, kind === 'end' ? 'contact' : kind)
    else if (lines.isMark(at)) contact = false
    else if (contact || lines.isContact(at)) leftOut.set(at, 'contact')
    else if (headline === null) continue
    else if (isRunningText(lines.words(at)) && !(at < headline && lines.isFirstHeading(headline))) continue
    else if (at < headline ? !lines.isProfile(at) : lines.same(at, headline)) leftOut.set(at, 'line')
  }
}

function belowBody(lines: Lines, body: number, leftOut: Map<number, WhyLeftOut>): void {
  const end = endOf(lines, body)
  const last = lastBody(lines, body, end)
  const hasGaps = lines.gaps.slice(body).some(Boolean)
  let cluttered = false
  for (let at = body + 1; at < lines.count; at += 1) {
    const kind = lines.kind(at)
    if (at >= end) leftOut.set(at, kind && kind !== 'end' ? kind : 'end')
    else if (kind) leftOut.set(at, kind)
    else if (at > last && (cluttered || lines.isContact(at))) leftOut.set(at, 'related')
    cluttered ||= kind !== null
    if (kind === 'related' && at < last) at = linksAfter(lines, at, last, hasGaps, leftOut)
  }
}

/** The links under “Read more”: to the next gap, or to the next running text but a subhead before it. */
function linksAfter(
  lines: Lines,
  at: number,
  last: number,
  hasGaps: boolean,
  leftOut: Map<number, WhyLeftOut>,
): number {
  let to = at + 1
  while (to <= last && !isBody(lines, to) && !(lines.gaps[to] && hasGaps && to > at + 1)) to += 1
  const links = to - at - 1
  const apart = hasGaps && lines.gaps[to]
  const most = links > 1 && !apart ? links - 1 : links
  for (let link = at + 1; link <= at + most; link += 1) leftOut.set(link, lines.kind(link) ?? 'related')
  return at + most
}

/** Where a release or a page ends before its text does: contacts, notes, end marks, the foot of the page. */
function endOf(lines: Lines, body: number): number {
  for (let at = body + 1; at < lines.count; at += 1) {
    const kind = lines.kind(at)
    if (kind === 'end') return at
    if (kind === 'line' && isFooter(lines.words(at)) && !longAfter(lines, at)) return at
  }
  return lines.count
}

function longAfter(lines: Lines, from: number): boolean {
  for (let at = from + 1; at < lines.count; at += 1) {
    if (lines.kind(at) === 'end') return false
    if (isBody(lines, at) && lines.words(at).length > 90) return true
  }
  return false
}

/** The last line that is the piece's; a sentence on its author is not. */
function lastBody(lines: Lines, body: number, end: number): number {
  const authors = Array.from({ length: body }, (_, at) => bylineIn(lines.words(at))?.byline.names ?? []).flat()
  let last = end - 1
  while (last > body && !isBody(lines, last)) last -= 1
  const line = lines.words(last)
  const isAuthor =
    last > body && line.length < 260 && authors.some((name) => name.includes(' ') && line.startsWith(`${name} `))
  if (!isAuthor || !lines.kind(last - 1)) return last
  last -= 1
  while (last > body && !isBody(lines, last)) last -= 1
  return last
}
