import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { yUndoPluginKey } from '@tiptap/y-tiptap'
import { embedAt, isOnEmptyLine, putEmbed } from '#lib/text/embed-commands'
import { embedFromAddress } from '#lib/text/embeds/from-address'
import { isSafeHref } from '#lib/text/safe-href'
import { pasteReader } from './paste-reader.ts'

declare module '@tiptap/core' {
  interface Storage {
    embeds: { open: () => void }
  }
}

/** Embeds by hand: the dialog from the toolbar, “/”, Enter or a double click, and what is pasted as an address or an embed code. */
export const Embeds = Extension.create<{ onEmbed: () => void }, { open: () => void }>({
  name: 'embeds',
  addOptions: () => ({ onEmbed: () => {} }),
  addStorage() {
    return { open: () => this.options.onEmbed() }
  },
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        if (!embedAt(editor.state)) return false
        this.options.onEmbed()
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDoubleClickOn: (view, _pos, node) => {
            if (node.type.name !== 'embed' || !view.editable) return false
            this.options.onEmbed()
            return true
          },
          handlePaste: (view, event) => pasteEmbed(view, event.clipboardData?.getData('text/plain') ?? ''),
        },
      }),
    ]
  },
})

/**
 * Takes an address that stands alone on an empty line, or an embed code wherever it is pasted. An undo leaves the link. Gives false for
 * all other words: they are pasted as ever.
 */
export function pasteEmbed(view: EditorView, pasted: string): boolean {
  const words = pasted.trim()
  const address = isOnEmptyLine(view.state) ? embedFromAddress(words) : null
  const code = address ? null : (pasteReader()?.embedFromCode(words) ?? null)
  const what = address?.what ?? (code && 'what' in code ? code.what : null)
  const link = address ? hrefOf(words) : code && 'address' in code ? code.address : null
  if (what !== null && !putEmbed({ what, title: null })(view.state)) return false
  if (link !== null) {
    const { schema, tr } = view.state
    const mark = schema.marks.link
    if (!mark || !view.state.selection.$from.parent.type.allowsMarkType(mark)) return false
    view.dispatch(paste(tr.replaceSelectionWith(schema.text(link, [mark.create({ href: link })]), false)))
    yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing()
  }
  if (what !== null) putEmbed({ what, title: null })(view.state, (tr) => view.dispatch(paste(tr)))
  return what !== null || link !== null
}

/** An address that names a provider, as a link; null for one that is no link (`at://…`). */
function hrefOf(words: string): string | null {
  const href = /^https?:/i.test(words) ? words : `https://${words.replace(/^\/\//, '')}`
  return isSafeHref(href) && URL.canParse(href) ? href : null
}

const paste = (tr: EditorView['state']['tr']) => tr.setMeta('paste', true).setMeta('uiEvent', 'paste')
