/** Where words stood whose place is gone: beside the letters around them, wherever these went. */
import * as Y from 'yjs'
import type { Copies } from '#lib/text/merging/copies'
import { findUnit, textsIn } from '#lib/text/merging/units'
import type { Letter } from '#lib/text/merging/unseen-words'
import type { Type } from '#lib/text/undeleted'

/** Letters to either side that are looked at */
const context = 64
/** So many of them have to be the same, or all that there are, where it is not known where they went */
const enough = 32
/** Blocks to either side in which the same words are looked for */
const near = 20

export type Place = { words: Y.XmlText; at: number }

/** Letters in a row that go together, and those that stood around them */
export type Run = { letters: readonly Letter[]; before: readonly Letter[]; after: readonly Letter[] }

/** The place of a stretch of what stood in a text that is gone; null where its surroundings are gone as well. */
export const placeAmongTheSame = (body: Y.XmlFragment, was: Y.XmlText, run: Run, copies: Copies): Place | null =>
  placeByCopies(body, run, copies) ?? placeByWords(textsNear(body, was), run)

/** Beside the nearest letter of which it is known where it went */
function placeByCopies(body: Y.XmlFragment, { before, after }: Run, copies: Copies): Place | null {
  for (let distance = 0; distance < context; distance += 1) {
    const place = placeOf(body, before.at(-1 - distance), 1, copies) ?? placeOf(body, after.at(distance), 0, copies)
    if (place) return place
  }
  return null
}

function placeOf(body: Y.XmlFragment, letter: Letter | undefined, behind: 0 | 1, copies: Copies): Place | null {
  const copy = letter && copies.latestOf(letter.id)
  const found = copy && body.doc && findUnit(body.doc, copy)
  if (!found || found.item.deleted || !(found.item.parent instanceof Y.XmlText)) return null
  let at = found.at + behind
  for (let item = found.item.left; item !== null; item = item.left)
    if (!item.deleted && item.countable) at += item.length
  return { words: found.item.parent, at }
}

function placeByWords(texts: readonly Y.XmlText[], run: Run): Place | null {
  const [before, after] = [textOf(run.before), textOf(run.after)]
  let best: Place | null = null
  let most = 0
  for (const words of texts) {
    const text = lettersOf(words)
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
