/** Puts words back whose place is gone: where they stood among the same words, or else in a paragraph of their own near by. */
import * as Y from 'yjs'
import { context, type Place, placeBehindCopy, placesAmongTheSame, type Run, textsAt } from '#lib/text/merging/places'
import { itemsOf } from '#lib/text/merging/units'
import type { Letter, Unseen } from '#lib/text/merging/unseen-words'
import { type Putting, type Written, writeAgain } from '#lib/text/merging/written-letters'
import type { Type } from '#lib/text/undeleted'
import { fragmentName } from '#lib/text/ydoc'

/** The headline and the standfirst are always the first two. */
const firstOfBody = 2

/** Stretches of one text that are put back one by one: somebody types in one place, or in some. */
const mostRuns = 50
/** Letters that are looked through for places, in one change */
const mostLooks = 500_000

/** Puts them all back in one transaction. Notes in `copies` where each letter lives on. Costs a bounded time, whatever was sent. */
export function putBack(doc: Y.Doc, unseen: readonly Unseen[], putting: Putting): void {
  if (unseen.length === 0) return
  const body = doc.getXmlFragment(fragmentName)
  const looks = { left: mostLooks }
  doc.transact(() => {
    for (const each of unseen) {
      const runs = runsOf(each.letters)
      const left = runs.length > mostRuns ? runs : notAmongTheSame(body, each, runs, looks, putting)
      if (left.length > 0) nearBy(body, each, left, putting)
    }
  })
}

/** Puts back what still has a place, and gives the rest. */
function notAmongTheSame(
  body: Y.XmlFragment,
  each: Unseen,
  runs: readonly Run[],
  looks: { left: number },
  putting: Putting,
): readonly Run[] {
  const { copies } = putting
  const placeOf = each.was
    ? placesAmongTheSame(body, each.was, copies, looks)
    : () => (each.was === null && each.behind ? placeBehindCopy(body, each.behind, copies) : null)
  return runs.filter((run) => {
    const place = placeOf(run)
    if (place) writeAgain(body, place, run.letters, putting)
    return place === null
  })
}

/** What was not seen, in stretches, each with what stood around it. */
function runsOf(letters: readonly Letter[]): Run[] {
  const runs: Run[] = []
  let start = 0
  while (start < letters.length) {
    let end = start
    while (letters[end]?.unseen) end += 1
    if (end > start)
      runs.push({
        letters: letters.slice(start, end),
        before: letters.slice(Math.max(0, start - context), start),
        after: letters.slice(end, end + context).filter(({ unseen }) => !unseen),
      })
    start = Math.max(end, start + 1)
  }
  return runs
}

/** Writes what has no place any more into a paragraph of its own behind where it stood; or at the end of the text where nobody knows. */
function nearBy(body: Y.XmlFragment, { was, ...lost }: Unseen, runs: readonly Run[], putting: Putting): void {
  const block = was ? blockOf(was) : 'behind' in lost ? blockBefore(body, lost.behind) : null
  const at = Math.min(body.length, Math.max(firstOfBody, block ? placeBehind(body, block) : body.length))
  const letters: Written[] = runs.flatMap<Written>(({ letters: run }, index) =>
    index === 0 ? run : [spaceAs(run[0]), ...run],
  )
  // Whoever only suggests makes no paragraph.
  const standing = putting.by === null ? null : standingAt(body, at)
  const place = standing ?? newParagraph(body, at)
  writeAgain(body, place, standing && place.at > 0 ? [spaceAs(letters[0]), ...letters] : letters, putting)
}

/** Looks as what it stands before */
const spaceAs = (next: Written | undefined): Written => ({
  id: null,
  letter: ' ',
  attributes: next?.attributes ?? {},
})

function newParagraph(body: Y.XmlFragment, at: number): Place {
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText()
  paragraph.insert(0, [words])
  body.insert(at, [paragraph])
  return { words, at: 0 }
}

/** The end of the last words of the body before this block of it, or else the beginning of the next; null in a body without any. */
function standingAt(body: Y.XmlFragment, at: number): Place | null {
  const blocks = body.toArray() as Y.XmlElement[]
  const before = blocks.slice(firstOfBody, at).flatMap(textsAt).at(-1)
  if (before) return { words: before, at: before.length }
  const next = blocks.slice(at).flatMap(textsAt)[0]
  return next ? { words: next, at: 0 } : null
}

/** The block of the text in which something stood. */
function blockOf(was: Y.XmlText): Y.Item | null {
  let block: Y.Item | null = null
  for (let item = was._item; item !== null; item = (item.parent as Type)._item) block = item
  return block
}

/** The block that the same page had begun last before it wrote this: what it wrote next is likely to have stood in there. */
function blockBefore(body: Y.XmlFragment, id: Y.ID | null): Y.Item | null {
  let found: Y.Item | null = null
  if (id)
    for (const item of itemsOf(body))
      if (item.id.client === id.client && item.id.clock < id.clock && item.id.clock > (found?.id.clock ?? -1))
        found = item
  return found
}

function placeBehind(body: Y.XmlFragment, block: Y.Item): number {
  let at = 0
  for (const item of itemsOf(body)) {
    if (!item.deleted) at += item.length
    if (item === block) break
  }
  return at
}
