import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { pastedIntoLine } from '#lib/text/headline-commands'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'
import { cleanPasted, listBelow } from '#lib/text/pasted'
import { recordIdsIn } from '#lib/text/record-ids'

/** Cleans pasted and dropped content. `knows` says which claims and comments are this article's own, by the ids of their records. */
export const CleanPaste = Extension.create<{ knows: (recordId: string) => boolean }>({
  name: 'cleanPaste',
  addOptions: () => ({ knows: () => false }),
  addProseMirrorPlugins() {
    const { knows } = this.options
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => inertHtml(withWordLists(html)),
          transformPasted: (slice, view) => {
            // Words that are moved take their claim and comments along; a copy of them would be the same ones twice.
            const inText = view.dragging?.move ? new Set() : recordIdsIn(view.state.doc)
            const { direction } = getComputedStyle(view.dom)
            const clean = cleanPasted(slice, (id) => knows(id) && !inText.has(id), direction)
            return listBelow(clean, view.state.selection.$from)
          },
          handlePaste: (view, _event, slice) => {
            const tr = pastedIntoLine(view.state, slice)
            if (!tr) return false
            view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
            return true
          },
        },
      }),
    ]
  },
})
