/**
 * ProseMirror commands for footnotes. A note is a mark, so its edge is one place for two carets: before it leaves or enters a note, an arrow
 * key changes only on which side of the edge the next letter goes.
 */
import type { Mark, MarkType, Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'

/** Letters of one note that stand together. */
export type NoteRun = { id: string; from: number; to: number }

/** Of a document, in reading order. */
export function noteRuns(doc: Node): NoteRun[] {
  const runs: NoteRun[] = []
  doc.descendants((node, at) => {
    const id = node.isText ? idOf(node.marks.find(({ type }) => type.name === 'footnote')) : null
    if (id === null) return
    const last = runs.at(-1)
    if (last?.id === id && last.to === at) last.to = at + node.nodeSize
    else runs.push({ id, from: at, to: at + node.nodeSize })
  })
  return runs
}

const idOf = (mark: Mark | null | undefined): string | null =>
  typeof mark?.attrs.id === 'string' ? mark.attrs.id : null

const typeIn = (state: EditorState): MarkType | undefined => state.schema.marks.footnote

/** The marks that the next letter will have. */
const marksHere = ({ storedMarks, selection }: EditorState): readonly Mark[] => storedMarks ?? selection.$from.marks()

/** The note that the next letter is part of, also one without any letter yet; of a selection, the one that all of it is in. */
export function noteHere(state: EditorState): string | null {
  const { empty, from, to } = state.selection
  const type = typeIn(state)
  if (!type) return null
  if (empty) return idOf(type.isInSet(marksHere(state)))
  return noteRuns(state.doc).find((run) => run.from <= from && to <= run.to)?.id ?? null
}

/** A note that was begun and has no letter yet. */
export const isBegun = (state: EditorState): boolean => {
  const id = state.selection.empty ? noteHere(state) : null
  return (
    id !== null &&
    !noteRuns(state.doc).some(
      (run) => run.id === id && run.from <= state.selection.from && state.selection.from <= run.to,
    )
  )
}

/**
 * Begins a note at the caret, or makes one of the selected words; within a note, makes text of it again. A note stands right behind the word
 * that it is for. `refused` hears of words that are cited, which a note cannot be.
 */
export const toggleFootnote =
  (id: string, refused: () => void): Command =>
  (state, dispatch) => {
    const type = typeIn(state)
    const { $from, $to, empty, from, to } = state.selection
    if (!type || !$from.parent.inlineContent || !$from.parent.type.allowsMarkType(type) || !$from.sameParent($to))
      return false
    const here = noteHere(state)
    if (!dispatch) return true
    if (here !== null && isBegun(state)) dispatch(state.tr.setStoredMarks(outside(state)))
    else if (here !== null) {
      const tr = state.tr
      for (const run of noteRuns(state.doc)) if (run.id === here) tr.removeMark(run.from, run.to, type)
      dispatch(tr.setStoredMarks(outside(state)))
    } else if (!empty) {
      const { claim } = state.schema.marks
      if (claim && state.doc.rangeHasMark(from, to, claim)) refused()
      else dispatch(state.tr.addMark(from, to, type.create({ id })).scrollIntoView())
    } else {
      const gap = /[ \u00a0]$/.test($from.nodeBefore?.text ?? '') && !/^\S/.test($from.nodeAfter?.text ?? ' ')
      const tr = gap ? state.tr.delete(from - 1, from) : state.tr
      dispatch(tr.setStoredMarks([type.create({ id })]).scrollIntoView())
    }
    return true
  }

const outside = (state: EditorState): Mark[] => marksHere(state).filter(({ type }) => type !== typeIn(state))

/** Enter and Escape: behind the note that the caret is in. */
export const leaveFootnote: Command = (state, dispatch) => {
  const id = noteHere(state)
  if (id === null) return false
  const { head } = state.selection
  const run = noteRuns(state.doc).find((each) => each.id === id && each.from <= head && head <= each.to)
  if (dispatch) {
    const tr = state.tr
    if (run) tr.setSelection(TextSelection.create(tr.doc, run.to))
    dispatch(tr.setStoredMarks(outside(state)).scrollIntoView())
  }
  return true
}

/** An arrow key in the direction of the text (1) or against it: over the edge of a note without moving. */
export const overEdge =
  (dir: 1 | -1): Command =>
  (state, dispatch) => {
    const type = typeIn(state)
    const { $from, empty } = state.selection
    if (!type || !empty || !(state.selection instanceof TextSelection)) return false
    const here = noteHere(state)
    const ahead = dir > 0 ? $from.nodeAfter : $from.nodeBefore
    const next = ahead && type.isInSet(ahead.marks)
    if (here !== null && idOf(next) !== here) dispatch?.(state.tr.setStoredMarks(outside(state)))
    else if (here === null && next) dispatch?.(state.tr.setStoredMarks(ahead.marks))
    else return false
    return true
  }

/** Backspace (-1) behind a note and Delete (1) before one select it, so that the same key again takes it away whole. */
export const selectFootnote =
  (dir: 1 | -1): Command =>
  (state, dispatch) => {
    const { empty, from } = state.selection
    if (!empty || noteHere(state) !== null) return false
    const run = noteRuns(state.doc).find((each) => (dir > 0 ? each.from === from : each.to === from))
    if (!run) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, run.from, run.to)).scrollIntoView())
    return true
  }
