import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Part of ProseMirror, but not of its types: reads the selection from the browser, as ProseMirror would by itself a moment later. */
type Observed = EditorView & { domObserver: { flush: () => void } }

/**
 * The browser tells of a moved caret only after the key that moved it; on a busy machine the next key is there before.
 * So each key first looks at where the caret is: Enter splits the line there, and Mod-Shift-S cites what is selected.
 */
export const SelectionFirst = Extension.create({
  name: 'selectionFirst',
  priority: 1000,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view) => {
            if (!view.composing) (view as Observed).domObserver.flush()
            return false
          },
        },
      },
    }),
  ],
})
