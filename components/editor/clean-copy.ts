import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { withoutComments, wordsOfSlice } from '#lib/text/copied'

/** What is copied goes to other programs without comments. What is cut or dragged is the same words elsewhere, and keeps them. */
export const CleanCopy = Extension.create({
  name: 'cleanCopy',
  // Above what Tiptap makes of a copy by itself
  priority: 1_000,
  addProseMirrorPlugins: () => {
    let moves = false
    const note = (moving: boolean) => () => {
      moves = moving
      return false
    }
    return [
      new Plugin({
        props: {
          handleDOMEvents: { copy: note(false), cut: note(true), dragstart: note(true) },
          transformCopied: (slice) => (moves ? slice : withoutComments(slice)),
          clipboardTextSerializer: wordsOfSlice,
        },
      }),
    ]
  },
})
