import { type Editor, Extension } from '@tiptap/core'
import { DOMSerializer, type Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { message } from '#lib/messages/message'
import { galleryAt } from '#lib/text/gallery-commands'
import { moveBlock } from '#lib/text/move-block'
import { say, sayAloud } from './said.ts'

declare module '@tiptap/core' {
  interface Storage {
    galleries: { open: () => void }
  }
}

/** Galleries by hand: the dialog from the toolbar, “/”, its key, Enter or a double click; Alt and the arrows move one. */
export const Galleries = Extension.create<{ onGallery: () => void }, { open: () => void }>({
  name: 'galleries',
  addOptions: () => ({ onGallery: () => {} }),
  addStorage() {
    return { open: () => this.options.onGallery() }
  },
  addKeyboardShortcuts() {
    const { editor } = this
    const move = (to: 'up' | 'down') => () => {
      if (!galleryAt(editor.state)) return false
      if (editor.storage.suggesting?.on === true) {
        say(editor, message('pictures.notWhileSuggesting'))
        return true
      }
      const moved = moveBlock('gallery', to)(editor.state, editor.view.dispatch)
      sayAloud(editor, message(moved ? `galleries.movedBlock.${to}` : 'galleries.atTheEnd'))
      return true
    }
    return {
      Enter: () => {
        if (!galleryAt(editor.state)) return false
        openGallery(editor)
        return true
      },
      'Mod-Shift-Alt-g': () => {
        openGallery(editor)
        return true
      },
      'Alt-ArrowUp': move('up'),
      'Alt-ArrowDown': move('down'),
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          nodeViews: { gallery: galleryView },
          handleDoubleClickOn: (view, _pos, node) => {
            if (node.type.name !== 'gallery' || !view.editable) return false
            openGallery(editor)
            return true
          },
        },
      }),
    ]
  },
})

/** Opens the dialog. A block can't be suggested, so that while suggesting one is told so (docs/decisions/147). */
export function openGallery(editor: Editor): void {
  if (editor.storage.suggesting?.on === true) say(editor, message('pictures.notWhileSuggesting'))
  else editor.storage.galleries.open()
}

/** The element that the schema makes, drawn anew where the pictures in it change: ProseMirror looks at what a node holds only where it shows that itself. */
function galleryView(drawn: Node): NodeView {
  const element = (node: Node): HTMLElement => {
    const toDOM = node.type.spec.toDOM
    const { dom } = DOMSerializer.renderSpec(document, toDOM ? toDOM(node) : ['figure'])
    return dom as HTMLElement
  }
  const dom = element(drawn)
  let shown = drawn
  return {
    dom,
    ignoreMutation: () => true,
    update(node) {
      if (node.type !== shown.type) return false
      if (!node.eq(shown)) dom.replaceChildren(...element(node).childNodes)
      shown = node
      return true
    },
  }
}
