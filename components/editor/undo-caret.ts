import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import {
  type ProsemirrorBinding,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
  yUndoPluginKey,
} from '@tiptap/y-tiptap'
import type { RelativePosition, UndoManager } from 'yjs'

type Remembered = { anchor: RelativePosition; head: RelativePosition }
type Popped = { stackItem: { meta: Map<unknown, Remembered | null> } }

/**
 * After an undo the caret stands where it stood before the change that was undone. y-tiptap remembers the place with each change, but
 * asks for it only when the text has changed already (tiptap #7102): it is put there again, once the words are back.
 */
export const UndoCaret = Extension.create({
  name: 'undoCaret',
  addProseMirrorPlugins: () => [
    new Plugin({
      view: (view) => {
        const undoManager: UndoManager = yUndoPluginKey.getState(view.state).undoManager
        const popped = ({ stackItem }: Popped) => {
          const { binding } = ySyncPluginKey.getState(view.state)
          const remembered = stackItem.meta.get(binding)
          const selection = remembered && selectionAt(view.state, binding, remembered)
          if (!selection) return
          view.dispatch(view.state.tr.setSelection(selection).setMeta('addToHistory', false).scrollIntoView())
        }
        undoManager.on('stack-item-popped', popped)
        return { destroy: () => undoManager.off('stack-item-popped', popped) }
      },
    }),
  ],
})

/** Null where its place is gone: a colleague may have taken the paragraph away. */
function selectionAt(state: EditorState, { doc, type, mapping }: ProsemirrorBinding, { anchor, head }: Remembered) {
  const [from, to] = [anchor, head].map((at) => relativePositionToAbsolutePosition(doc, type, at, mapping))
  const size = state.doc.content.size
  if (from == null || to == null || from > size || to > size) return null
  return TextSelection.between(state.doc.resolve(from), state.doc.resolve(to))
}
