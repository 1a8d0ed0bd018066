/** The marks of comments in a live document: where they stand, and how the newsroom sets and takes them without touching a word. */
import * as Y from 'yjs'
import { draftSchema } from '#lib/text/draft-schema'
import { markBounds } from '#lib/text/mark-bounds'
import { keyOf } from '#lib/text/mark-keys'
import { findAgain, findQuote, longestQuote, type Quote, quoteOf, type Stretch } from '#lib/text/quote'
import { fragmentName } from '#lib/text/ydoc'

type Run = { words: Y.XmlText; at: number; length: number }
type Marked = Map<string, Stretch[]>

/** All that a document says, headline first: one line a paragraph; and the stretches of each thread in it. */
export type Reading = { text: string; marked: Marked; runs: Run[] }

/** Reads a document that may be out of order: nothing is repaired, so that places can be found in it again. */
export function reading(doc: Y.Doc): Reading {
  const found: Reading = { text: '', marked: new Map(), runs: [] }
  for (const block of doc.getXmlFragment(fragmentName).toArray()) readInto(found, block)
  return found
}

function readInto(found: Reading, part: Y.XmlElement | Y.XmlText | Y.XmlHook): void {
  if (part instanceof Y.XmlText) readWords(found, part)
  if (!(part instanceof Y.XmlElement)) return
  for (const child of part.toArray()) readInto(found, child as Y.XmlElement | Y.XmlText)
  // The end of a paragraph, or a line break in it.
  found.text += '\n'
}

function readWords(found: Reading, words: Y.XmlText): void {
  const start = found.text.length
  for (const { insert, attributes } of words.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
    if (typeof insert !== 'string') continue
    const from = found.text.length
    found.text += insert
    for (const [key, value] of Object.entries(attributes ?? {}))
      if (key.startsWith('comment--'))
        addTo(found.marked, (value as { id: string }).id, { from, to: from + insert.length })
  }
  found.runs.push({ words, at: start, length: found.text.length - start })
}

function addTo(marked: Marked, id: string, stretch: Stretch): void {
  const stretches = marked.get(id)
  const last = stretches?.at(-1)
  if (last?.to === stretch.from) last.to = stretch.to
  else if (stretches) stretches.push(stretch)
  else marked.set(id, [stretch])
}

/** What stands between the first and the last marked word of a thread, and around it. Null when none is left. */
export function markedQuote({ text, marked }: Reading, id: string): Quote | null {
  const [first, last] = [marked.get(id)?.[0], marked.get(id)?.at(-1)]
  if (!first || !last) return null
  const found = quoteOf(text, { from: first.from, to: last.to })
  return { ...found, quote: found.quote.slice(0, longestQuote) }
}

/** Marks the words that this quote is about. Gives the change as an update; null where the document does not say them, and where so many threads stand there already. */
export function markQuote(doc: Y.Doc, id: string, quote: Quote): Uint8Array<ArrayBuffer> | null {
  const read = reading(doc)
  const stretch = findQuote(read.text, quote)
  return isCrowded(read, stretch) ? null : marking(doc, read, id, stretch)
}

/** The same for many at once, in one change. `marked`: the ids of those that the document says. */
export function markQuotes(
  doc: Y.Doc,
  quotes: readonly (Quote & { id: string })[],
): { update: Uint8Array<ArrayBuffer> | null; marked: ReadonlySet<string> } {
  const before = Y.encodeStateVector(doc)
  const read = reading(doc)
  const marked = new Set<string>()
  for (const { id, ...quote } of quotes) if (marking(doc, read, id, findQuote(read.text, quote))) marked.add(id)
  return { update: marked.size > 0 ? new Uint8Array(Y.encodeStateAsUpdate(doc, before)) : null, marked }
}

/** Where words stand that were marked before: only where it is sure that these are they. */
export function foundAgain({ text }: Reading, quotes: readonly Quote[]): Stretch | null {
  for (const quote of quotes) {
    const stretch = findAgain(text, quote)
    if (stretch) return stretch
  }
  return null
}

/** Marks them again. Null where they are marked, and where they are not found. */
export function markAgain(doc: Y.Doc, id: string, quotes: readonly Quote[]): Uint8Array<ArrayBuffer> | null {
  const read = reading(doc)
  return read.marked.has(id) ? null : marking(doc, read, id, foundAgain(read, quotes))
}

/** Takes a thread's marks away. Null where there are none. */
export function unmark(doc: Y.Doc, id: string): Uint8Array<ArrayBuffer> | null {
  const read = reading(doc)
  return formatting(doc, read.runs, read.marked.get(id) ?? [], { [keyOf('comment', { id })]: null })
}

/** Whether some letter of this stretch has as many threads as the newsroom sets. */
function isCrowded({ marked }: Reading, stretch: Stretch | null): boolean {
  if (!stretch) return false
  const there = [...marked.values()].flat().filter(({ from, to }) => from < stretch.to && to > stretch.from)
  return there.some((one) => {
    const letter = Math.max(one.from, stretch.from)
    return there.filter(({ from, to }) => from <= letter && to > letter).length >= markBounds.byNewsroom
  })
}

const marking = (doc: Y.Doc, { runs }: Reading, id: string, stretch: Stretch | null) =>
  formatting(doc, runs, stretch ? [stretch] : [], { [keyOf('comment', { id })]: { id } })

function formatting(
  doc: Y.Doc,
  runs: readonly Run[],
  stretches: readonly Stretch[],
  format: Record<string, unknown>,
): Uint8Array<ArrayBuffer> | null {
  const before = Y.encodeStateVector(doc)
  let changed = false
  doc.once('update', () => {
    changed = true
  })
  doc.transact(() => {
    for (const { words, at, length } of runs)
      for (const stretch of takesComments(words) ? stretches : []) {
        const from = Math.max(stretch.from, at)
        const to = Math.min(stretch.to, at + length)
        if (to > from) words.format(from - at, to - from, format)
      }
  })
  return changed ? new Uint8Array(Y.encodeStateAsUpdate(doc, before)) : null
}

function takesComments({ parent }: Y.XmlText): boolean {
  const node = parent instanceof Y.XmlElement ? draftSchema.nodes[parent.nodeName] : undefined
  const mark = draftSchema.marks.comment
  return mark !== undefined && node?.allowsMarkType(mark) === true
}
