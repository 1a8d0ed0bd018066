import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { claimRanges } from '#lib/text/claim-ranges'
import { noteRuns } from '#lib/text/footnote-commands'
import { pastedIntoLine } from '#lib/text/headline-commands'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'
import { cleanPasted, listBelow } from '#lib/text/pasted'
import { asTable, pastedIntoFootnote, pasteIntoTable, withOwnFootnotes } from '#lib/text/pasted-inside'
import { tableIsFull } from './tables.ts'

/** Cleans pasted and dropped content. `knows` says which claims are this article's own. */
export const CleanPaste = Extension.create<{ knows: (claimId: string) => boolean }>({
  name: 'cleanPaste',
  addOptions: () => ({ knows: () => false }),
  addProseMirrorPlugins() {
    const { knows } = this.options
    const { editor } = this
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
            const notes = new Set(moving ? [] : noteRuns(view.state.doc).map(({ id }) => id))
            const own = withOwnFootnotes(asTable(clean), notes, Date.now())
            return listBelow(own, view.state.selection.$from)
          },
          handlePaste: (view, event, slice) => {
            const tr = pastedIntoLine(view.state, slice) ?? pastedIntoFootnote(view.state, slice)
            if (!tr) return pasteIntoTable(view, event, slice, tableIsFull(editor))
            view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
            return true
          },
        },
      }),
    ]
  },
})
