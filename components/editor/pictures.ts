import { type Editor, Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { type Message, message } from '#lib/messages/message'
import { moveBlock } from '#lib/text/move-block'
import { pictureAt } from '#lib/text/picture-commands'
import { say, sayAloud } from './said.ts'
import { sentEvidence } from './sent-evidence.ts'
import { sentPictures } from './sent-pictures.ts'

declare module '@tiptap/core' {
  interface Storage {
    pictures: { open: () => void }
  }
}

type Options = { onPicture: () => void; words: (said: Message) => string }

/** Pictures by hand: the dialog from the toolbar, “/”, Enter or a double click; Alt and the arrows move one. */
export const Pictures = Extension.create<Options, { open: () => void }>({
  name: 'pictures',
  // Before whatever takes files for texts, and holds a paste until it can read it
  priority: 1_050,
  addOptions: () => ({ onPicture: () => {}, words: ({ code }) => code }),
  addStorage() {
    return { open: () => this.options.onPicture() }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const move = (to: 'up' | 'down') => () => {
      if (!pictureAt(editor.state)) return false
      if (editor.storage.suggesting?.on === true) {
        say(editor, message('pictures.notWhileSuggesting'))
        return true
      }
      const before = editor.state.doc
      const moved = moveBlock('image', to)(editor.state, editor.view.dispatch) && !editor.state.doc.eq(before)
      sayAloud(editor, message(moved ? `pictures.moved.${to}` : 'pictures.atTheEnd'))
      return true
    }
    return {
      Enter: () => {
        if (!pictureAt(editor.state)) return false
        openPicture(editor)
        return true
      },
      'Mod-Alt-g': () => {
        openPicture(editor)
        return true
      },
      'Alt-ArrowUp': move('up'),
      'Alt-ArrowDown': move('down'),
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      sentPictures(editor, this.options.words),
      sentEvidence(editor, this.options.words),
      new Plugin({
        props: {
          handleDoubleClickOn: (view, _pos, node) => {
            if (node.type.name !== 'image' || !view.editable) return false
            openPicture(editor)
            return true
          },
        },
      }),
    ]
  },
})

/** Opens the dialog. A block can't be suggested, so that while suggesting one is told so (docs/decisions/147). */
export function openPicture(editor: Editor): void {
  if (editor.storage.suggesting?.on === true) say(editor, message('pictures.notWhileSuggesting'))
  else editor.storage.pictures.open()
}
