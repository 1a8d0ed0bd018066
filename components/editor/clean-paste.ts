import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { type Message, message } from '#lib/messages/message'
import { counting } from '#lib/text/clipboard/left-out'
import { leftOutSaid } from '#lib/text/clipboard/said'
import { claimPieces } from '#lib/text/copied-claims'
import { noteRuns } from '#lib/text/footnote-commands'
import { pastedIntoLine } from '#lib/text/headline-commands'
import { cleanPasted, listBelow } from '#lib/text/pasted'
import { asTable, pastedIntoFootnote, pasteIntoTable, withOwnFootnotes } from '#lib/text/pasted-inside'
import { withOwnSuggestions } from '#lib/text/pasted-suggestions'
import { recordIdsIn } from '#lib/text/record-ids'
import { pasteReader } from './paste-reader.ts'
import { fromMarkdown, fromPlain } from './plain-paste.ts'
import { tableIsFull } from './tables.ts'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** What is to be said of a paste: nothing of most */
    pasted: { said: readonly Message[] }
  }
}

/** In letters, as long as an import may be */
const longest = 400_000
/** In milliseconds, for reading the markup of one paste */
const longestReading = 2_500

/** What HTML says that was copied in a text (lib/text/clipboard/own-slice) */
const ofEditor = ' data-pm-slice="'

/** What one paste or drop brings, while it is read */
type Pasting = ReturnType<typeof counting> & {
  plain: string
  isOver: () => boolean
  notes: Message[]
  /** From a text of this newsroom */
  isOwn: boolean
  refused: boolean
  /** Of Markdown, the words as they were typed */
  literal: Slice | null
}

function begun(plain = ''): Pasting {
  const end = performance.now() + longestReading
  return {
    ...counting(),
    plain,
    isOver: () => performance.now() > end,
    notes: [],
    isOwn: false,
    refused: false,
    literal: null,
  }
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Cleans pasted and dropped content. `knows` says which claims and comments are this article's own, by the ids of their records. */
export const CleanPaste = Extension.create<{ knows: (recordId: string) => boolean }>({
  name: 'cleanPaste',
  addOptions: () => ({ knows: () => false }),
  addProseMirrorPlugins() {
    const { knows } = this.options
    const { editor } = this
    let pasting = begun()
    const tooLong = (length: number) => {
      pasting.refused = true
      pasting.notes.push(message('pasting.tooLong', { length, most: longest }))
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            paste: (_, event) => {
              pasting = begun(event.clipboardData?.getData('text/plain'))
              return false
            },
            drop: (_, event) => {
              pasting = begun(event.dataTransfer?.getData('text/plain'))
              return false
            },
          },
          transformPastedHTML: (html) => {
            const read = pasteReader()?.fromHtml(html, pasting.count, pasting.isOver)
            pasting.isOwn = read?.includes(ofEditor) ?? false
            if (read != null) return read
            if (pasting.plain.length > longest) return ''
            pasting.notes.push(message('pasting.tooMuch'))
            return pasting.plain
              .split(/[\r\n\u2028\u2029]+/)
              .map((line) => `<p>${escaped(line)}</p>`)
              .join('')
          },
          clipboardTextParser: (text, $context, isPlain, view) => {
            if (text.length > longest) {
              tooLong(text.length)
              return fromPlain('', $context, true)
            }
            const markdown = isPlain ? null : fromMarkdown(text, $context, pasting.count, pasting.isOver)
            const plain = fromPlain(text, view.state.selection.$from, isPlain)
            if (markdown) pasting.literal = plain
            return markdown ?? plain
          },
          transformPasted: (slice, view) => {
            // Words that are moved take their claim and comments along; a copy of them would be the same ones twice.
            const moving = view.dragging?.move ?? false
            if (!moving && slice.content.size > longest * 1.5) tooLong(slice.content.size)
            const { leftOut, notes, refused } = pasting
            if (pasting.literal) notes.push(message('pasting.markdown'))
            const said = [...(refused ? [] : leftOutSaid(leftOut)), ...notes]
            // Once it is in the text, and what is shown of it with it
            queueMicrotask(() => editor.emit('pasted', { said: moving ? [] : said }))
            if (refused) return slice
            const inText = moving ? new Set() : recordIdsIn(view.state.doc)
            const { direction } = getComputedStyle(view.dom)
            const stays = (id: string) => knows(id) && !inText.has(id)
            const pieces = moving ? [] : claimPieces(slice, stays)
            const { from } = view.state.selection
            if (pieces.length > 0)
              queueMicrotask(() => editor.emit('claimsPasted', { pieces, range: pastedRange(view, from) }))
            if (!moving && slice.content.childCount > 1)
              queueMicrotask(() => editor.emit('paragraphsPasted', pastedRange(view, from)))
            const clean = cleanPasted(slice, stays, { direction, isOwn: moving || pasting.isOwn })
            const own = new Set(moving ? [] : noteRuns(view.state.doc).map(({ id }) => id))
            const now = Date.now()
            const suggested = withOwnSuggestions(clean, view.state.doc, { moving, now })
            return listBelow(withOwnFootnotes(asTable(suggested), own, now), view.state.selection.$from)
          },
          handlePaste: (view, event, slice) => {
            if (pasting.refused) return true
            const tr = pastedIntoLine(view.state, slice) ?? pastedIntoFootnote(view.state, slice)
            if (!tr && pasteIntoTable(view, event, slice, tableIsFull(editor))) return true
            if (!tr && pasting.literal) pasteBoth(view, pasting.literal, slice)
            if (!tr) return pasting.literal !== null
            view.dispatch(tr.setMeta('paste', true).setMeta('uiEvent', 'paste'))
            return true
          },
          handleDrop: () => pasting.refused,
        },
      }),
    ]
  },
})

/** Markdown as it was typed, and then as it reads: an undo leaves the first. */
function pasteBoth(view: EditorView, literal: Slice, slice: Slice): void {
  const { from } = view.state.selection
  view.dispatch(asPaste(view.state.tr.replaceSelection(literal)))
  yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing()
  const { tr, selection } = view.state
  tr.setSelection(TextSelection.create(tr.doc, from, selection.to)).replaceSelection(slice)
  view.dispatch(asPaste(tr).scrollIntoView())
}

const asPaste = (tr: EditorView['state']['tr']) => tr.setMeta('paste', true).setMeta('uiEvent', 'paste')

/** From where the caret stood to where it stands once the words are in; into the headline, they go on in the text. */
const pastedRange = ({ state }: EditorView, from: number) => ({
  from: Math.min(from, state.doc.content.size),
  to: Math.max(state.selection.to, Math.min(from, state.doc.content.size)),
})
