/** Where suggestions are, as positions in a ProseMirror document. */
import type { Mark, Node } from '@tiptap/pm/model'
import type { Range } from '#lib/text/claim-ranges'
import { isSuggestionKind, type SuggestionKind } from '#lib/text/suggested'
import { counting, type Run } from '#lib/text/suggestion-letters'

export type SuggestedRange = Range & { mark: Mark; kind: SuggestionKind; letters: string }

type Placed = { at: number; marks: readonly Mark[]; run: Run }

const keys = new WeakMap<Mark, string>()
const keyOf = (mark: Mark): string => {
  const known = keys.get(mark) ?? JSON.stringify(mark.toJSON())
  keys.set(mark, known)
  return known
}

/** A block that nobody touched is the same object in the next document: it is read once. Positions are from its start. */
const known = new WeakMap<Node, readonly Placed[]>()

function inBlock(block: Node): readonly Placed[] {
  const held = known.get(block)
  if (held) return held
  const found: Placed[] = []
  block.descendants((node, at) => {
    const marks = node.isText ? node.marks.filter(({ type }) => isSuggestionKind(type.name)) : []
    if (marks.length === 0) return
    const on = marks.map((mark) => ({
      key: keyOf(mark),
      kind: mark.type.name as SuggestionKind,
      words: mark.attrs.words as string | undefined,
    }))
    found.push({ at: at + 1, marks, run: { letters: node.text ?? '', marks: on } })
  })
  known.set(block, found)
  return found
}

/** Every stretch whose letters are suggested to go, to come or to look otherwise, in reading order. */
export function suggestedRanges(doc: Node): readonly SuggestedRange[] {
  const held = ofDoc.get(doc)
  if (held) return held
  const found = rangesIn(doc)
  ofDoc.set(doc, found)
  return found
}

/** What shows them, lists them and copies them asks for the same document. */
const ofDoc = new WeakMap<Node, readonly SuggestedRange[]>()

function rangesIn(doc: Node): SuggestedRange[] {
  const placed: Placed[] = []
  doc.forEach((block, start) => {
    for (const each of inBlock(block)) placed.push({ ...each, at: start + each.at })
  })
  const counted = counting(placed.map(({ run }) => run))
  return placed.flatMap(({ at, marks, run }, index) =>
    marks.flatMap((mark) => stretches(at, mark, run.letters, counted[index]?.get(keyOf(mark)))),
  )
}

function stretches(at: number, mark: Mark, letters: string, counts: boolean[] | undefined): SuggestedRange[] {
  const found: SuggestedRange[] = []
  let end = at
  ;[...letters].forEach((letter, point) => {
    const from = end
    end += letter.length
    if (counts && !counts[point]) return
    const last = found.at(-1)
    if (last?.to === from) Object.assign(last, { to: end, letters: last.letters + letter })
    else found.push({ from, to: end, mark, kind: mark.type.name as SuggestionKind, letters: letter })
  })
  return found
}

export type Suggested = {
  id: string
  person: string
  at: string
  from: number
  to: number
  /** What is to come in, what is to go, and which marks are to be set or taken */
  inserted: string
  deleted: string
  restyled: { style: string; on: boolean; words: string }[]
}

/** The open suggestions in reading order, each whole. */
export function openSuggestions(doc: Node): Suggested[] {
  const found = new Map<string, Suggested>()
  for (const { from, to, mark, kind, letters } of suggestedRanges(doc)) {
    const { id, person, at, style, on } = mark.attrs
    const open: Suggested = found.get(id) ?? { id, person, at, from, to, inserted: '', deleted: '', restyled: [] }
    found.set(id, open)
    open.to = to
    if (kind === 'insertion') open.inserted += letters
    else if (kind === 'deletion') open.deleted += letters
    else {
      const last = open.restyled.at(-1)
      if (last && last.style === style) last.words += letters
      else open.restyled.push({ style, on, words: letters })
    }
  }
  return [...found.values()]
}
