/** Puts words back whose place is gone: where they stood among the same words, or else in a paragraph of their own near by. */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { type Place, placeAmongTheSame, type Run, textsAt } from '#lib/text/merging/places'
import { itemsOf } from '#lib/text/merging/units'
import type { Letter, Unseen } from '#lib/text/merging/unseen-words'
import { type Written, writeAgain } from '#lib/text/merging/written-letters'
import type { Type } from '#lib/text/undeleted'
import { fragmentName } from '#lib/text/ydoc'

/** The headline and the standfirst are always the first two. */
const firstOfBody = 2

/** What somebody who only suggests wrote goes into a paragraph that stands: she makes none. */
export type Whose = 'writer' | 'suggester'

/** Notes in `copies` where the letters live on. */
export function putBack(doc: Y.Doc, unseen: readonly Unseen[], whose: Whose, copies: Copies): void {
  if (unseen.length === 0) return
  const body = doc.getXmlFragment(fragmentName)
  doc.transact(() => {
    for (const each of unseen) {
      const { was } = each
      const left = runsOf(each.letters).filter((run) => {
        const place = was && placeAmongTheSame(body, was, run, copies)
        if (place) writeAgain(body, place, run.letters, copies)
        return !place
      })
      if (left.length > 0) nearBy(body, each, left, { whose, copies })
    }
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
        before: letters.slice(0, start),
        after: letters.slice(end).filter(({ unseen }) => !unseen),
      })
    start = Math.max(end, start + 1)
  }
  return runs
}

/** Writes what has no place any more into a paragraph of its own behind where it stood; or at the end of the text where nobody knows. */
function nearBy(
  body: Y.XmlFragment,
  { was, ...lost }: Unseen,
  runs: readonly Run[],
  { whose, copies }: { whose: Whose; copies: Copies },
): void {
  const block = was ? blockOf(was) : 'behind' in lost ? blockBefore(body, lost.behind) : null
  const at = Math.min(body.length, Math.max(firstOfBody, block ? placeBehind(body, block) : body.length))
  const letters: Written[] = runs.flatMap<Written>(({ letters: run }, index) => (index === 0 ? run : [space, ...run]))
  const standing = whose === 'suggester' ? endOfTextAt(body, at) : null
  const place = standing ?? newParagraph(body, at)
  writeAgain(body, place, standing && place.at > 0 ? [space, ...letters] : letters, copies)
}

const space: Written = { id: null, letter: ' ', attributes: {} }

function newParagraph(body: Y.XmlFragment, at: number): Place {
  const paragraph = new Y.XmlElement('paragraph')
  const words = new Y.XmlText()
  paragraph.insert(0, [words])
  body.insert(at, [paragraph])
  return { words, at: 0 }
}

/** The end of the last words before this block of the body; null in a text without any. */
function endOfTextAt(body: Y.XmlFragment, at: number): Place | null {
  const before = body
    .toArray()
    .slice(0, at)
    .flatMap((part) => textsAt(part as Y.XmlElement))
  const words = before.at(-1)
  return words ? { words, at: words.length } : null
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
