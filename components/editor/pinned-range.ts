import { type Editor, Extension, type MappablePosition } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from '#lib/text/claim-ranges'

type Pinned = { from: MappablePosition; to: MappablePosition } | null

const pinnedKey = new PluginKey<Pinned>('pinnedRange')

/** The range that a box beside the text is about, wherever others have pushed it meanwhile; null when nothing is pinned. */
export function pinnedRange(state: EditorState): Range | null {
  const pinned = pinnedKey.getState(state)
  return pinned ? { from: pinned.from.position, to: pinned.to.position } : null
}

export function pinRange(editor: Editor, range: Range | null): void {
  const { createMappablePosition } = editor.utils
  const pinned = range && { from: createMappablePosition(range.from), to: createMappablePosition(range.to) }
  editor.view.dispatch(editor.state.tr.setMeta(pinnedKey, pinned).setMeta('addToHistory', false))
}

/** Shows the words that a box is about while the caret is in the box, and follows them through everybody's typing. */
export const PinnedRange = Extension.create({
  name: 'pinnedRange',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<Pinned>({
        key: pinnedKey,
        state: {
          init: () => null,
          apply: (tr, pinned) => {
            const told: Pinned | undefined = tr.getMeta(pinnedKey)
            if (told !== undefined) return told
            if (!pinned || !tr.docChanged) return pinned
            const moved = (position: MappablePosition) => editor.utils.getUpdatedPosition(position, tr).position
            return { from: moved(pinned.from), to: moved(pinned.to) }
          },
        },
        props: {
          decorations: (state) => {
            const range = pinnedRange(state)
            if (!range || range.to <= range.from || range.to > state.doc.content.size) return DecorationSet.empty
            return DecorationSet.create(state.doc, [Decoration.inline(range.from, range.to, { class: 'pinned' })])
          },
        },
      }),
    ]
  },
})
