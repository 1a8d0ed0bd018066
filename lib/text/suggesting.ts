/** Makes a suggestion of what somebody does in the editor: the same change, with everything still there that it takes away. */
import { getChangedRanges } from '@tiptap/core'
import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep, RemoveMarkStep } from '@tiptap/pm/transform'
import { restyles } from '#lib/text/marks/restyle'
import { newId } from '#lib/text/new-id'
import { seal, unsealed } from '#lib/text/seal-suggestions'
import { isSuggestionKind, minuteOf } from '#lib/text/suggested'
import { suggestedRanges } from '#lib/text/suggestion-ranges'

/** Null where this can't be suggested: it would change more than words and their marks. */
export function asSuggestion(state: EditorState, tr: Transaction, person: string, now: Date): Transaction | null {
  const out = state.tr
  const ids = new Set<string>()
  const fresh = { id: newId(now.getTime()), person, at: minuteOf(now) }
  const marksOnly = tr.steps.every((step) => step instanceof AddMarkStep || step instanceof RemoveMarkStep)
  const done = marksOnly ? restyle(out, tr, fresh) : rewrite(out, state, tr, fresh, ids)
  if (!done) return null
  seal(out, ids)
  return out
}

type By = { id: string; person: string; at: string }

const isOwn = (mark: Mark, kind: string, person: string): boolean =>
  mark.type.name === kind && mark.attrs.person === person
const own = (node: Node | null | undefined, kind: string, person: string): Mark | undefined =>
  node?.marks.find((mark) => isOwn(mark, kind, person))
const withoutOnes = (marks: readonly Mark[]): Mark[] => marks.filter(({ type }) => !isSuggestionKind(type.name))

function rewrite(out: Transaction, state: EditorState, tr: Transaction, fresh: By, ids: Set<string>): boolean {
  const ranges = getChangedRanges(tr).toSorted((a, b) => b.oldRange.from - a.oldRange.from)
  const { empty, from: caret } = state.selection
  const isBrought = tr.getMeta('paste') === true || tr.getMeta('uiEvent') === 'drop'
  let to: number | null = null
  for (const { oldRange, newRange } of ranges) {
    const inserted = wordsIn(tr.doc, newRange.from, newRange.to, isBrought)
    const deleted = state.doc.textBetween(oldRange.from, oldRange.to)
    if (inserted === null || (inserted.textBetween(0, inserted.size) === deleted && !isWords(state.doc, oldRange)))
      return false
    if (inserted.size === 0 && deleted === '') {
      if (isBrought && newRange.to > newRange.from) continue
      return false
    }
    const place = placeFor(state.doc, oldRange)
    if (inserted.size > 0 && place === null) return false
    const by = nearby(state.doc, oldRange, fresh)
    ids.add(by.id)
    const before = out.mapping.maps.length
    remove(out, state.doc, oldRange, by)
    const behind = (at: number) => out.mapping.slice(before).map(at)
    const at = place === null || inserted.size === 0 ? null : behind(place)
    if (at !== null) insert(out, at, inserted, by)
    const still = empty && caret === oldRange.to ? oldRange.from : oldRange.to
    to = at === null ? behind(still) : at + inserted.size
  }
  if (to !== null) out.setSelection(TextSelection.near(out.doc.resolve(Math.min(to, out.doc.content.size)), -1))
  if (tr.scrolledIntoView) out.scrollIntoView()
  if (tr.storedMarksSet) out.setStoredMarks(tr.storedMarks)
  for (const meta of ['uiEvent', 'paste', 'composition', 'addToHistory'])
    if (tr.getMeta(meta) !== undefined) out.setMeta(meta, tr.getMeta(meta))
  return true
}

const isWords = (doc: Node, { from, to }: { from: number; to: number }) => {
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  return $from.sameParent($to) && $from.parent.inlineContent
}

/**
 * The words of a changed stretch, as they may stand in one block; null where there are none but other things. Of what is pasted or moved
 * here, those that somebody suggests to delete are none: they would come back as words that nobody wants.
 */
function wordsIn(doc: Node, from: number, to: number, isBrought: boolean): Fragment | null {
  const runs: Node[] = []
  let other = false
  let skipped = false
  let block: Node | null = null
  doc.nodesBetween(from, to, (node, at, parent) => {
    if (node.isText) {
      const text = (node.text ?? '').slice(Math.max(0, from - at), to - at)
      if (text === '' || (isBrought && node.marks.some(({ type }) => type.name === 'deletion'))) {
        skipped ||= text !== ''
        return
      }
      if (block !== null && block !== parent) runs.push(doc.type.schema.text(' '))
      block = parent
      runs.push(doc.type.schema.text(text, withoutOnes(node.marks)))
    } else if (node.isLeaf) other = true
  })
  return runs.length === 0 && other && !skipped ? null : Fragment.fromArray(runs)
}

/** Where words go that stand for what is taken away here: behind it, or behind what of it is in the first block. */
function placeFor(doc: Node, { from, to }: { from: number; to: number }): number | null {
  const $from = doc.resolve(from)
  if ($from.parent.inlineContent) return Math.min(to, $from.end())
  const $to = doc.resolve(to)
  return $to.parent.inlineContent ? $to.pos : null
}

/** A suggestion of one's own that this goes on with. */
function nearby(doc: Node, { from, to }: { from: number; to: number }, fresh: By): By {
  const { nodeBefore } = doc.resolve(from)
  const { nodeAfter } = doc.resolve(to)
  for (const node of [nodeBefore, nodeAfter])
    for (const kind of ['insertion', 'deletion']) {
      const mark = own(node, kind, fresh.person)
      if (mark) return { id: mark.attrs.id, person: fresh.person, at: mark.attrs.at }
    }
  return fresh
}

function insert(out: Transaction, place: number, words: Fragment, by: By): void {
  const { schema } = out.doc.type
  const parent = out.doc.resolve(place).parent.type
  const mark = schema.mark('insertion', { ...by, ...unsealed })
  const nodes: Node[] = []
  words.forEach((node) => {
    nodes.push(node.mark(mark.addToSet(node.marks.filter(({ type }) => parent.allowsMarkType(type)))))
  })
  out.insert(place, Fragment.fromArray(nodes))
}

/** One's own insertion goes; other letters are marked. */
function remove(out: Transaction, doc: Node, range: { from: number; to: number }, by: By): void {
  const own = suggestedRanges(doc).filter(
    ({ mark, from, to }) => mark.attrs.person === by.person && from < range.to && to > range.from,
  )
  const within = (kind: string) =>
    united(
      own
        .filter((each) => each.kind === kind)
        .map(({ from, to }) => ({ from: Math.max(from, range.from), to: Math.min(to, range.to) })),
    )
  const mark = doc.type.schema.mark('deletion', { ...by, ...unsealed })
  for (const { from, to } of without([range], [...within('insertion'), ...within('deletion')]))
    out.addMark(from, to, mark)
  for (const { from, to } of within('insertion').toReversed()) out.delete(from, to)
}

type Span = { from: number; to: number }

/** The same letters, each in one stretch: two insertions of one person may share some. */
function united(stretches: readonly Span[]): Span[] {
  const found: Span[] = []
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = found.at(-1)
    if (last && last.to >= from) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}

/** What is left of these stretches without those. */
function without(stretches: Span[], taken: readonly Span[]): Span[] {
  return taken.reduce(
    (left, { from, to }) =>
      left.flatMap((each) =>
        [
          { from: each.from, to: Math.min(each.to, from) },
          { from: Math.max(each.from, to), to: each.to },
        ].filter((span) => span.to > span.from),
      ),
    stretches,
  )
}

function restyle(out: Transaction, tr: Transaction, fresh: By): boolean {
  for (const step of tr.steps) {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return false
    const { mark, from, to } = step
    if (!(restyles as readonly string[]).includes(mark.type.name)) return false
    const on = step instanceof AddMarkStep
    out.doc.nodesBetween(from, to, (node, at) => {
      if (!node.isText) return
      const range = [Math.max(from, at), Math.min(to, at + node.nodeSize)] as const
      const asked = node.marks.filter(
        (each) => isOwn(each, 'restyle', fresh.person) && each.attrs.style === mark.type.name,
      )
      if (own(node, 'insertion', fresh.person)) out[on ? 'addMark' : 'removeMark'](...range, mark)
      else {
        for (const each of asked) out.removeMark(...range, each)
        if (on !== mark.isInSet(node.marks))
          out.addMark(
            ...range,
            out.doc.type.schema.mark('restyle', {
              ...fresh,
              style: mark.type.name,
              on,
              href: on ? (mark.attrs.href ?? null) : null,
            }),
          )
      }
    })
  }
  out.setSelection(tr.selection.map(out.doc, out.mapping))
  return out.docChanged
}
