import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { noteRuns } from '#lib/text/footnote-commands'
import { pastedIntoLine } from '#lib/text/headline-commands'
import { inertHtml } from '#lib/text/inert-html'
import { withWordLists } from '#lib/text/ms-word-lists'
import { cleanPasted, listBelow } from '#lib/text/pasted'
import { asTable, pastedIntoFootnote, pasteIntoTable, withOwnFootnotes } from '#lib/text/pasted-inside'
import { recordIdsIn } from '#lib/text/record-ids'
import { tableIsFull } from './tables.ts'

/** Cleans pasted and dropped content. `knows` says which claims and comments are this article's own, by the ids of their records. */
export const CleanPaste = Extension.create<{ knows: (recordId: string) => boolean }>({
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
            // Words that are moved take their claim and comments along; a copy of them would be the same ones twice.
            const moving = view.dragging?.move ?? false
            const inText = moving ? new Set() : recordIdsIn(view.state.doc)
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
