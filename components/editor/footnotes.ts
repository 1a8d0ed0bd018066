import { type Editor, Extension } from '@tiptap/core'
import { type Command, type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { message } from '#lib/messages/message'
import {
  isBegun,
  leaveFootnote,
  type NoteRun,
  noteHere,
  noteRuns,
  overEdge,
  selectFootnote,
  toggleFootnote,
} from '#lib/text/footnote-commands'
import { footnoteLetterOf } from '#lib/text/footnote-letters'
import { newId } from '#lib/text/new-id'
import { say, sayAloud } from './said.ts'

type Options = {
  /** As readers will see them, in the language of the article */
  letters: string
  language: string
  /** Stands in a note that has no letter yet */
  placeholder: string
}

const runsKey = new PluginKey<NoteRun[]>('footnotes')

export function footnote(editor: Editor): void {
  const wasIn = noteHere(editor.state) !== null
  const refused = () => say(editor, message('writing.footnoteCited'))
  editor.view.focus()
  const done = toggleFootnote(newId(Date.now()), refused)(editor.state, editor.view.dispatch, editor.view)
  if (!done) say(editor, message('writing.footnoteOnlyInText'))
  else if (!wasIn && noteHere(editor.state) !== null) sayAloud(editor, message('writing.footnoteBegun'))
}

/** Footnotes are written where they stand. Their letters are drawn, and part of no text. */
export const Footnotes = Extension.create<Options>({
  name: 'footnotes',
  // Before the keys of tables: Enter in a note of a cell leaves the note.
  priority: 960,
  addOptions: () => ({ letters: 'a', language: 'en', placeholder: '' }),
  addKeyboardShortcuts() {
    const { editor } = this
    const run = (command: Command) => () => command(editor.state, editor.view.dispatch, editor.view)
    const sideways = (key: 'left' | 'right') => () => {
      const { node } = editor.view.domAtPos(editor.state.selection.from)
      const element = node instanceof Element ? node : node.parentElement
      const runsLeft = element !== null && getComputedStyle(element).direction === 'rtl'
      return run(overEdge((key === 'right') === runsLeft ? -1 : 1))()
    }
    return {
      'Mod-Alt-f': () => {
        footnote(editor)
        return true
      },
      Enter: run(leaveFootnote),
      'Shift-Enter': run(leaveFootnote),
      Escape: run(leaveFootnote),
      ArrowLeft: sideways('left'),
      ArrowRight: sideways('right'),
      Backspace: run(selectFootnote(-1)),
      Delete: run(selectFootnote(1)),
    }
  },
  addProseMirrorPlugins() {
    const { options } = this
    return [
      new Plugin<NoteRun[]>({
        key: runsKey,
        state: {
          init: (_, { doc }) => noteRuns(doc),
          apply: (tr, runs) => (tr.docChanged ? noteRuns(tr.doc) : runs),
        },
        // A colleague's change would forget what the next letter here is to be: in the note or behind it, bold or not.
        appendTransaction(transactions, old, state) {
          const isOthers = transactions.some((tr) => tr.docChanged && tr.getMeta(ySyncPluginKey)?.isChangeOrigin)
          if (!isOthers || !old.storedMarks || state.storedMarks || !old.selection.empty || !state.selection.empty)
            return null
          return state.tr.setStoredMarks(old.storedMarks)
        },
        props: { decorations: (state) => DecorationSet.create(state.doc, decorate(state, options)) },
      }),
    ]
  },
})

function decorate(state: EditorState, { letters, language, placeholder }: Options): Decoration[] {
  const runs = runsKey.getState(state) ?? []
  const begun = isBegun(state)
  if (runs.length === 0 && !begun) return []
  const here = noteHere(state)
  const numbers = new Map<string, number>()
  const decorations = runs.flatMap(({ id, from, to }) => {
    const isFirst = !numbers.has(id)
    if (isFirst) numbers.set(id, numbers.size + 1)
    const letter = footnoteLetterOf(letters, numbers.get(id) ?? 1, language)
    return [
      ...(isFirst ? [Decoration.inline(from, from + 1, { class: 'footnote-begins', 'data-letter': letter })] : []),
      ...(id === here ? [Decoration.inline(from, to, { class: 'footnote-open' })] : []),
    ]
  })
  if (begun)
    decorations.push(Decoration.widget(state.selection.from, () => emptyNote(placeholder), { side: 1, key: 'begun' }))
  return decorations
}

function emptyNote(placeholder: string): HTMLElement {
  const note = document.createElement('span')
  note.className = 'footnote footnote-open footnote-empty'
  note.textContent = placeholder
  return note
}
