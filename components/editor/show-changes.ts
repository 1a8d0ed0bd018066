import { Selection } from '@tiptap/pm/state'
import type { ProsemirrorBinding } from '@tiptap/y-tiptap'

/**
 * Has the binding show a change of a colleague even where it does not find this page's caret again: y-tiptap 3.0.9 resolves a place behind
 * the end of the text there, and throws. A page that went on with its old text would write that over the new one. To be called before the
 * binding observes the document.
 */
export function showWithoutCaret(binding: ProsemirrorBinding): void {
  const show = binding._observeFunction
  binding._observeFunction = (...change: Parameters<typeof show>) => {
    const { head } = binding.prosemirrorView?.state.selection ?? { head: 0 }
    try {
      show(...change)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      binding.beforeTransactionSelection = null as never
      show(...change)
      const view = binding.prosemirrorView
      const { doc, tr } = view.state
      const near = Selection.near(doc.resolve(Math.min(head, doc.content.size)), -1)
      binding.mux(() => view.dispatch(tr.setSelection(near).setMeta('addToHistory', false)))
    }
  }
}
