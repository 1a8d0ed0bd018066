/** What a writer does to the text itself, where it has suggestions: her words are no part of these. */
import { getChangedRanges } from '@tiptap/core'
import type { Mark, Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { ReplaceStep, type Step } from '@tiptap/pm/transform'
import { resealAfter } from '#lib/text/seal-suggestions'
import { isSuggestionKind, suggestionKinds } from '#lib/text/suggested'

/** Takes the marks of suggestions off what was typed, and has marks that lost letters say what they have left. */
export function besideSuggestions(tr: Transaction): Transaction {
  const touched = tr.steps.some(changesWords) ? marksIn(tr) : []
  const typed = typedRanges(tr)
  for (const { from, to } of typed)
    for (const kind of suggestionKinds) {
      const type = tr.doc.type.schema.marks[kind]
      if (type && tr.doc.rangeHasMark(from, to, type)) tr.removeMark(from, to, type)
    }
  if (touched.length > 0) resealAfter(tr, touched)
  return tr
}

const changesWords = (step: Step) => step instanceof ReplaceStep && (step.to > step.from || step.slice.size > 0)

/** Those on what was there before, or stands beside it. */
function marksIn(tr: Transaction): Mark[] {
  const found: Mark[] = []
  const note = (node: Node) => {
    for (const mark of node.marks)
      if (isSuggestionKind(mark.type.name) && mark.attrs.words !== undefined && !found.some((each) => each.eq(mark)))
        found.push(mark)
  }
  for (const { oldRange } of getChangedRanges(tr))
    if (oldRange.to > oldRange.from) tr.before.nodesBetween(oldRange.from, oldRange.to, note)
  return found
}

/** Where letters were typed, by whatever keyboard; what is pasted or moved, and blocks that are made anew, keep their marks. */
function typedRanges(tr: Transaction): { from: number; to: number }[] {
  if (tr.getMeta('paste') || tr.getMeta('uiEvent') === 'drop') return []
  return tr.steps.flatMap((step, at) => {
    if (!(step instanceof ReplaceStep) || step.slice.openStart > 0 || step.slice.openEnd > 0) return []
    let words = step.slice.size > 0
    step.slice.content.forEach((node) => {
      words &&= node.isInline
    })
    const later = tr.mapping.slice(at + 1)
    return words ? [{ from: later.map(step.from, 1), to: later.map(step.from + step.slice.size, -1) }] : []
  })
}
