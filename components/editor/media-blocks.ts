import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { message } from '#lib/messages/message'
import type { TextMedia } from '#lib/text/media'
import { mediaAt } from '#lib/text/media-commands'
import { moveBlock } from '#lib/text/move-block'
import { say, sayAloud } from './said.ts'

declare module '@tiptap/core' {
  interface Storage {
    mediaBlocks: { open: (form: TextMedia['form']) => void }
  }
}

type Open = { open: (form: TextMedia['form']) => void }

/** Recordings and documents by hand: the dialog from the toolbar, “/”, its key, Enter or a double click; Alt and the arrows move one. */
export const MediaBlocks = Extension.create<{ onMedia: Open['open'] }, Open>({
  name: 'mediaBlocks',
  addOptions: () => ({ onMedia: () => {} }),
  addStorage() {
    return { open: (form) => this.options.onMedia(form) }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const move = (to: 'up' | 'down') => () => {
      const selected = mediaAt(editor.state)
      if (!selected) return false
      if (editor.storage.suggesting?.on === true) {
        say(editor, message('pieceMedia.notWhileSuggesting'))
        return true
      }
      const moved = moveBlock(selected.form, to)(editor.state, editor.view.dispatch)
      sayAloud(editor, message(moved ? `pieceMedia.movedBlock.${to}` : 'pieceMedia.atTheEnd'))
      return true
    }
    const open = (form: TextMedia['form']) => () => {
      openMedia(form)(editor)
      return true
    }
    return {
      Enter: () => {
        const selected = mediaAt(editor.state)
        return selected !== null && open(selected.form)()
      },
      'Mod-Alt-l': open('sound'),
      'Mod-Alt-d': open('document'),
      'Alt-ArrowUp': move('up'),
      'Alt-ArrowDown': move('down'),
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handleDoubleClickOn: (view, _pos, { type: { name } }) => {
            if ((name !== 'sound' && name !== 'document') || !view.editable) return false
            openMedia(name)(editor)
            return true
          },
        },
      }),
    ]
  },
})

/** Opens the dialog. A block can't be suggested, so that while suggesting one is told so (docs/decisions/147). */
export const openMedia =
  (form: TextMedia['form']) =>
  (editor: Editor): void => {
    if (editor.storage.suggesting?.on === true) say(editor, message('pieceMedia.notWhileSuggesting'))
    else editor.storage.mediaBlocks.open(form)
  }
