import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { claimRanges } from '#lib/text/claim-ranges'
import { pastedIntoLine } from '#lib/text/headline-commands'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'
import { cleanPasted, listBelow } from '#lib/text/pasted'

/** Cleans pasted and dropped content. `knows` says which claims are this article's own. */
export const CleanPaste = Extension.create<{ knows: (claimId: string) => boolean }>({
  name: 'cleanPaste',
  addOptions: () => ({ knows: () => false }),
  addProseMirrorPlugins() {
    const { knows } = this.options
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html) => inertHtml(withWordLists(html)),
          transformPasted: (slice, view) => {
            // Words that are moved take their claim along; a copy of them would be the same claim twice.
            const moving = view.dragging?.move ?? false
            const inText = new Set(moving ? [] : claimRanges(view.state.doc).map(({ id }) => id))
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
