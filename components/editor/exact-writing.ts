import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { beginWords } from '#lib/text/begin-words'
import { writingAtCaret } from '#lib/text/write-at-caret'
import { showWithoutCaret } from './show-changes.ts'

type Sync = { binding: ProsemirrorBinding; type: Y.XmlFragment; doc: Y.Doc; addToHistory?: boolean }

const syncOf = (state: EditorState): Sync => ySyncPluginKey.getState(state)

/**
 * Has the binding write what was done, where others may do something at the same moment: letters where the caret stands, not where they
 * could stand as well, and one text in each new place for words (docs/decisions/128). What others did is shown in any case.
 */
export const ExactWriting = Extension.create({
  name: 'exactWriting',
  // Above Collaboration, which finds written what is written here, and KeepUnknown, which has the last word.
  priority: 1_150,
  addProseMirrorPlugins: () => [
    new Plugin({
      view({ state }) {
        const { binding } = syncOf(state)
        showWithoutCaret(binding)
        const write = binding._prosemirrorChanged.bind(binding)
        // Within the same change, or an undo would leave what was begun.
        binding._prosemirrorChanged = (text) =>
          binding.doc.transact((change) => {
            write(text)
            beginWords(change)
          }, ySyncPluginKey)
        return { update: (view, before) => writeAtCaret(view.state, before.doc) }
      },
    }),
  ],
})

function writeAtCaret(state: EditorState, before: Node): void {
  const { binding, type, doc, addToHistory } = syncOf(state)
  // A binding that let go of the document (keep-unknown) writes no more.
  if (before === state.doc || addToHistory === false || binding.prosemirrorView === null) return
  // While the change of a colleague is shown, nothing is written.
  binding.mux(() => {
    const write = writingAtCaret(type, state.selection.$head, before)
    if (!write) return
    doc.transact((writing) => {
      writing.meta.set('addToHistory', addToHistory)
      write()
      binding._prosemirrorChanged(state.doc)
    }, ySyncPluginKey)
  })
}
