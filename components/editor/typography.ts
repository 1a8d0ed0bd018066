import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { message } from '#lib/messages/message'
import { type Edit, typographic } from '#lib/text/typography'
import { putIn, setTypography } from '#lib/text/typography-commands'
import { asOneStep } from './find.ts'
import { say } from './said.ts'

/** The name under which this browser remembers that signs are set while one types */
export const whileTyping = 'typographic-signs'

/** What was typed, where a sign stands in place of it, until the next change */
type Undoable = { from: number; to: number; typed: string } | null
const typedKey = new PluginKey<Undoable>('typography')

const languageOf = (view: EditorView) => view.dom.closest('[lang]')?.getAttribute('lang') ?? 'en'

/** Quotes, dashes and spaces of the selection, or of everything; one undo takes it back. */
export function setSigns(editor: Editor): void {
  const { state, view } = editor
  const { tr, selection, doc } = state
  const range = selection.empty ? { from: 0, to: doc.content.size } : selection
  const count = setTypography(tr, range, languageOf(view))
  if (count > 0) asOneStep(editor, tr)
  view.focus()
  say(editor, count > 0 ? message('writingTools.signsSet', { count }) : message('writingTools.signsFine'))
}

/** A character at the caret. */
export function insertCharacter({ view }: Editor, character: string): void {
  view.dispatch(view.state.tr.insertText(character).scrollIntoView())
  view.focus()
}

/** How far back a sign is judged by what stands before it, in characters */
const reach = 200

/**
 * Sets signs while one types, where that is switched on, and never in what is pasted. What was typed is in the text first: Backspace right
 * away, or one undo, leaves it as it was typed.
 */
export const Typography = Extension.create<{ isOn: () => boolean }>({
  name: 'typography',
  // Before the keys that a headline or a table has for Backspace.
  priority: 970,
  addOptions: () => ({ isOn: () => false }),
  addKeyboardShortcuts() {
    const puts = (character: string) => () => {
      insertCharacter(this.editor, character)
      return true
    }
    return {
      'Mod-Shift-Space': puts('\u00a0'),
      'Mod-Alt--': puts('–'),
      'Mod-Alt-Shift--': puts('—'),
      'Mod-Alt-q': () => {
        setSigns(this.editor)
        return true
      },
      Backspace: () => takeBack(this.editor.view),
    }
  },
  addProseMirrorPlugins() {
    const { isOn } = this.options
    return [
      new Plugin<Undoable>({
        key: typedKey,
        state: {
          init: () => null,
          apply: (tr, before) => tr.getMeta(typedKey) ?? (tr.docChanged || tr.selectionSet ? null : before),
        },
        props: {
          handleTextInput: (view, from, to, text) => {
            if (from !== to || text.length !== 1 || !isOn()) return false
            const edit = editFor(view, from, text)
            if (!edit) return false
            view.dispatch(view.state.tr.insertText(text))
            setTyped(view, edit)
            return true
          },
        },
      }),
    ]
  },
})

/** Of the sign that is being typed here, in places of the text that has it. */
function editFor(view: EditorView, at: number, typed: string): Edit | null {
  if (!/["'\-.;:!?]/.test(typed)) return null
  const { $from } = view.state.selection
  const start = Math.max(0, $from.parentOffset - reach)
  const before = $from.parent.textBetween(start, $from.parentOffset, '', '\n')
  // A colon in a time or an address that goes on
  if (typed === ':' && /\d$|https?$|mailto$|tel$/.test(before)) return null
  const text = before + typed
  const edit = typographic(text, languageOf(view)).findLast(
    ({ to, put }) => to === text.length || (to === text.length - 1 && put.trim() === ''),
  )
  return edit ? { ...edit, from: at - before.length + edit.from, to: at - before.length + edit.to } : null
}

function setTyped(view: EditorView, edit: Edit): void {
  const { state } = view
  const { undoManager } = yUndoPluginKey.getState(state) ?? {}
  undoManager?.stopCapturing()
  const typed = state.doc.textBetween(edit.from, edit.to)
  const { tr } = state
  putIn(tr, edit)
  view.dispatch(tr.setMeta(typedKey, { from: edit.from, to: edit.from + edit.put.length, typed }).scrollIntoView())
  undoManager?.stopCapturing()
}

export function takeBack(view: EditorView): boolean {
  const undoable = typedKey.getState(view.state)
  if (!undoable) return false
  const { from, to, typed } = undoable
  const { tr } = view.state
  putIn(tr, { from, to, put: typed })
  const caret = tr.mapping.map(view.state.selection.from)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, caret)))
  return true
}
