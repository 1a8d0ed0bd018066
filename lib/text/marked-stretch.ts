/** Stretches of text that are or may become claims, as positions in a ProseMirror document. */
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { MarkedClaim } from '#lib/text/claims'

export type Stretch = { from: number; to: number }

const claimIdOf = (node: Node): string | null => {
  const id = node.marks.find((mark) => mark.type.name === 'claim')?.attrs.id
  return typeof id === 'string' ? id : null
}

/** Every marked stretch with its claim's id, in reading order; one claim may have several. */
export function stretchesIn(doc: Node): (Stretch & { id: string; words: string })[] {
  const stretches: (Stretch & { id: string; words: string })[] = []
  doc.descendants((node, pos) => {
    const id = node.isText ? claimIdOf(node) : null
    if (id) stretches.push({ id, from: pos, to: pos + node.nodeSize, words: node.text ?? '' })
  })
  return stretches
}

/** The same as lib/text/claims says of JSON: each claim once, with all its words. */
export function claimsMarkedIn(doc: Node): MarkedClaim[] {
  const claims = new Map<string, string>()
  for (const { id, words } of stretchesIn(doc)) claims.set(id, (claims.get(id) ?? '') + words)
  return [...claims].map(([id, text]) => ({ id, text }))
}

/** From the first to the last stretch of one claim; null when its mark is gone. */
export function placeOf(doc: Node, id: string): Stretch | null {
  const own = stretchesIn(doc).filter((stretch) => stretch.id === id)
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { from: first.from, to: last.to } : null
}

export type Citable =
  /** Words that can become a claim */
  | { kind: 'fresh'; stretch: Stretch; words: string }
  /** They are one already: a further source goes under it */
  | { kind: 'claim'; id: string; stretch: Stretch; words: string }
  | { kind: 'not'; why: string }

/** What a person who wants to cite here means: the selected words, or else the claim or the sentence around the caret. */
export function citableAt(state: EditorState, language: string): Citable {
  const { $from, $to, empty } = state.selection
  if (!$from.sameParent($to)) return { kind: 'not', why: 'Select words within one paragraph.' }
  const { parent } = $from
  const claim = state.schema.marks.claim
  if (!claim || !parent.isTextblock || !parent.type.allowsMarkType(claim))
    return { kind: 'not', why: 'Claims are marked in the text, not in headline and standfirst.' }

  const start = $from.start()
  const wanted = empty
    ? sentenceAt(plain(parent), $from.parentOffset, language)
    : trimmed(state.selection, parent, start)
  const inside = stretchesIn(parent).map((stretch) => ({
    ...stretch,
    from: stretch.from + start,
    to: stretch.to + start,
  }))
  const caretIn = inside.find(({ from, to }) => empty && from <= $from.pos && $from.pos <= to)
  const stretch = caretIn ?? (empty ? { from: start + wanted.from, to: start + wanted.to } : wanted)
  const met = new Set(inside.filter(({ from, to }) => from < stretch.to && stretch.from < to).map(({ id }) => id))
  const [only] = met
  if (only && met.size === 1) {
    const place = placeOf(state.doc, only) ?? stretch
    if (place.from <= stretch.from && stretch.to <= place.to)
      return { kind: 'claim', id: only, stretch: place, words: state.doc.textBetween(place.from, place.to, ' ') }
  }
  if (met.size > 0)
    return {
      kind: 'not',
      why: 'Some of these words are a claim already. Select others, or put the caret into that claim.',
    }
  const words = state.doc.textBetween(stretch.from, stretch.to, ' ')
  if (words.trim() === '') return { kind: 'not', why: 'Select the words that somebody said, then cite.' }
  return { kind: 'fresh', stretch, words }
}

/** One character per position: a line break counts as one too. */
const plain = (parent: Node) => parent.textBetween(0, parent.content.size, '', '\n')

/** A selection without the white space at its ends. */
function trimmed({ from, to }: Stretch, parent: Node, start: number): Stretch {
  const words = plain(parent).slice(from - start, to - start)
  return { from: from + words.length - words.trimStart().length, to: to - (words.length - words.trimEnd().length) }
}

/** A sentence's words are the claim, its full stop is not. */
const endMarks = /[\s.!?…。۔؟।]+$/u

function sentenceAt(text: string, offset: number, language: string): Stretch {
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const end = index + segment.length
    if (offset < end || end === text.length) return { from: index, to: index + segment.replace(endMarks, '').length }
  }
  return { from: 0, to: 0 }
}
