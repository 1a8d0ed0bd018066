/** Finds the words that a citation is for: the selection, the claim around the caret, or the sentence. */
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { type Message, message } from '#lib/messages/message'
import { claimRange, claimRanges, type Range, wordsBetween } from '#lib/text/claim-ranges'
import { noteHere, noteRuns } from '#lib/text/footnote-commands'

export type Citable =
  /** Words that can become a claim */
  | { kind: 'fresh'; stretch: Range; words: string }
  /** They are one already: a further source goes under it */
  | { kind: 'claim'; id: string; stretch: Range; words: string }
  | { kind: 'not'; why: Message }

const not = (why: Message): Citable => ({ kind: 'not', why })

/** The selected words; without a selection the claim around the caret, or else the sentence, as far as it is no claim. */
export function citableAt(state: EditorState, language: string): Citable {
  const { $from, $to, empty } = state.selection
  const { parent } = $from
  const claim = state.schema.marks.claim
  if (!$from.sameParent($to)) return not(message('citing.withinParagraph'))
  if (!claim || !parent.isTextblock || !parent.type.allowsMarkType(claim)) return not(message('citing.onlyInText'))

  const notes = noteRuns(parent)
  const caret = $from.parentOffset
  const end = $to.parentOffset
  if (noteHere(state) !== null || notes.some(({ from, to }) => from <= caret && end <= to && !empty))
    return not(message('citing.notInNote'))
  const marked = claimRanges(parent)
  const around = marked.find(({ from, to }) => empty && from <= caret && caret <= to)
  if (around) return claimAt(state, around.id)

  const text = plain(parent)
  const wanted = empty ? between(sentenceAt(text, caret, language), marked, caret) : { from: caret, to: end }
  const stretch = outsideNotes(trimmed(text, wanted, empty), notes)
  const met = new Set(marked.filter(({ from, to }) => from < stretch.to && stretch.from < to).map(({ id }) => id))
  const [only] = met
  if (only && met.size === 1 && isWithin(stretch, claimRange(parent, only))) return claimAt(state, only)
  if (met.size > 0) return not(message('citing.overlaps'))
  const words = wordsBetween(parent, stretch)
  if (words.trim() === '') return not(message('citing.selectWords'))
  const start = $from.start()
  return { kind: 'fresh', stretch: { from: start + stretch.from, to: start + stretch.to }, words }
}

function claimAt(state: EditorState, id: string): Citable {
  const stretch = claimRange(state.doc, id)
  if (!stretch) return not(message('citing.claimGone'))
  return { kind: 'claim', id, stretch, words: wordsBetween(state.doc, stretch) }
}

const isWithin = (inner: Range, outer: Range | null) =>
  outer !== null && outer.from <= inner.from && inner.to <= outer.to

/** A note at either end is none of the words; one between them is left out when they are marked. */
function outsideNotes({ from, to }: Range, notes: readonly Range[]): Range {
  const first = notes.find((note) => note.from <= from && from < note.to)
  const last = notes.find((note) => note.from < to && to <= note.to)
  return { from: first ? Math.min(to, first.to) : from, to: last ? Math.max(from, last.from) : to }
}

/** One character per position: a line break counts as one too. */
const plain = (parent: Node) => parent.textBetween(0, parent.content.size, '', '\n')

function sentenceAt(text: string, offset: number, language: string): Range {
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length
    if (offset < end || end === text.length) return { from: index, to: end }
  }
  return { from: 0, to: 0 }
}

/** As much of a sentence around the caret as lies between its claims. */
function between(sentence: Range, marked: readonly Range[], caret: number): Range {
  return marked.reduce(
    ({ from, to }, mark) => ({
      from: mark.to <= caret ? Math.max(from, mark.to) : from,
      to: mark.from >= caret ? Math.min(to, mark.from) : to,
    }),
    sentence,
  )
}

/** A sentence loses the punctuation at its ends, a selection only its white space. */
function trimmed(text: string, { from, to }: Range, bySentence: boolean): Range {
  const words = text.slice(from, to)
  const start = words.replace(bySentence ? /^[\s,;:.–—-]+/u : /^\s+/u, '')
  const end = start.replace(bySentence ? /[\s,;:.!?…。۔؟।–—-]+$/u : /\s+$/u, '')
  return { from: to - start.length, to: to - start.length + end.length }
}
