/** Where words stood whose place is gone: beside the letters around them, wherever these went. */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { findUnit, textsIn } from '#lib/text/merging/units'
import type { Letter } from '#lib/text/merging/unseen-words'
import type { Type } from '#lib/text/undeleted'

/** Letters to either side by which the place of a stretch is found */
export const context = 64
/** So many of them have to be the same, or all that there are, where it is not known where they went */
const enough = 32
/** Blocks to either side in which the same words are looked for */
const near = 20

export type Place = { words: Y.XmlText; at: number }

/** Letters in a row that go together, and those that stood around them */
export type Run = { letters: readonly Letter[]; before: readonly Letter[]; after: readonly Letter[] }

/** Letters in a row, each at its place */
type Said = { words: Y.XmlText; text: string }

/** Looks for places of what stood in one text that is gone. `looks`: how many letters may still be looked at. */
export function placesAmongTheSame(body: Y.XmlFragment, was: Y.XmlText, copies: Copies, looks: { left: number }) {
  // Nobody’s paragraph becomes a headline.
  const head = new Set((body.toArray() as Y.XmlElement[]).slice(0, 2).flatMap(textsAt))
  /** Null where the surroundings of a stretch are gone as well. What was found has to be written before the next one is asked for. */
  return (run: Run): Place | null => {
    const known = placeByCopies(body, run, copies)
    if (known || looks.left <= 0) return known
    // What was put back meanwhile has changed them.
    const said = textsNear(body, was)
      .filter((words) => !head.has(words))
      .map((words) => ({ words, text: lettersOf(words) }))
    looks.left -= said.reduce((sum, { text }) => sum + text.length, 0)
    return looks.left <= 0 ? null : placeByWords(said, run)
  }
}

/** Beside the nearest letter of which it is known where it went */
function placeByCopies(body: Y.XmlFragment, { before, after }: Run, copies: Copies): Place | null {
  for (let distance = 0; distance < context; distance += 1) {
    const place =
      placeOf(body, before.at(-1 - distance)?.id, 1, copies) ?? placeOf(body, after.at(distance)?.id, 0, copies)
    if (place) return place
  }
  return null
}

/** Behind the letter in which this one lives on; null where it does not */
export const placeBehindCopy = (body: Y.XmlFragment, id: Y.ID, copies: Copies): Place | null =>
  placeOf(body, id, 1, copies)

function placeOf(body: Y.XmlFragment, id: Y.ID | undefined, behind: 0 | 1, copies: Copies): Place | null {
  const copy = id && copies.latestOf(id)
  const found = copy && body.doc && findUnit(body.doc, copy)
  const words = found?.item.parent
  if (!found || !(words instanceof Y.XmlText) || words._item?.deleted) return null
  // Where the copy was deleted as well, its place is known all the same.
  let at = found.item.deleted ? 0 : found.at + behind
  for (let item = found.item.left; item !== null; item = item.left)
    if (!item.deleted && item.countable) at += item.length
  return { words, at }
}

function placeByWords(texts: readonly Said[], run: Run): Place | null {
  const [before, after] = [textOf(run.before), textOf(run.after)]
  // Nothing tells an empty place from another one.
  if (before === '' && after === '') return null
  let best: Place | null = null
  let most = 0
  for (const { words, text } of texts) {
    for (let at = 0; at <= text.length; at += 1) {
      const back = sameBack(before, text, at)
      const on = sameOn(after, text, at)
      const isWhole = back === before.length && on === after.length && text.length === back + on
      if ((!isWhole && back + on < enough) || (best !== null && back + on <= most)) continue
      best = { words, at }
      most = back + on
    }
  }
  return best
}

const textOf = (letters: readonly Letter[]): string => letters.map(({ letter }) => letter).join('')

function sameBack(before: string, text: string, at: number): number {
  let same = 0
  while (same < context && same < at && before.at(-1 - same) === text[at - 1 - same]) same += 1
  return same
}

function sameOn(after: string, text: string, at: number): number {
  let same = 0
  while (same < context && same < after.length && after[same] === text[at + same]) same += 1
  return same
}

/** A letter for each place of a text, what is no letter included */
const lettersOf = (words: Y.XmlText): string =>
  (words.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\0')).join('')

/** The texts of what stands beside the outermost part that is gone. */
function textsNear(body: Y.XmlFragment, was: Y.XmlText): Y.XmlText[] {
  const gone = outermostGone(was)
  if (gone === null) return textsIn(body)
  const beside = (step: (item: Y.Item) => Y.Item | null) => {
    const found: Y.Item[] = []
    for (let item = step(gone); item !== null && found.length < near; item = step(item))
      if (!item.deleted) found.push(item)
    return found
  }
  return [...beside((item) => item.left), ...beside((item) => item.right)].flatMap(({ content }) =>
    content instanceof Y.ContentType ? textsAt(content.type) : [],
  )
}

export const textsAt = (part: Type): Y.XmlText[] =>
  part instanceof Y.XmlText ? [part] : part instanceof Y.XmlElement ? textsIn(part) : []

function outermostGone(was: Y.XmlText): Y.Item | null {
  let gone: Y.Item | null = null
  for (let item = was._item; item !== null; item = (item.parent as Type)._item) if (item.deleted) gone = item
  return gone
}
