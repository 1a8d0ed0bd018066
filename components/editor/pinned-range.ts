import { type Editor, Extension, type MappablePosition } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Range } from '#lib/text/claim-ranges'

type Held = { from: MappablePosition; to: MappablePosition } | null

const heldKey = new PluginKey<Held>('heldStretch')

/** The stretch that a box beside the text is about, wherever others have pushed it meanwhile; null when nothing is held. */
export function pinnedRange(state: EditorState): Range | null {
  const held = heldKey.getState(state)
  return held ? { from: held.from.position, to: held.to.position } : null
}

export function pinRange(editor: Editor, stretch: Range | null): void {
  const { createMappablePosition } = editor.utils
  const held = stretch && { from: createMappablePosition(stretch.from), to: createMappablePosition(stretch.to) }
  editor.view.dispatch(editor.state.tr.setMeta(heldKey, held).setMeta('addToHistory', false))
}

/** Shows the words that a box is about while the caret is in the box, and follows them through everybody's typing. */
export const PinnedRange = Extension.create({
  name: 'heldStretch',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin<Held>({
        key: heldKey,
        state: {
          init: () => null,
          apply: (tr, held) => {
            const told: Held | undefined = tr.getMeta(heldKey)
            if (told !== undefined) return told
            if (!held || !tr.docChanged) return held
            const moved = (position: MappablePosition) => editor.utils.getUpdatedPosition(position, tr).position
            return { from: moved(held.from), to: moved(held.to) }
          },
        },
        props: {
          decorations: (state) => {
            const stretch = pinnedRange(state)
            if (!stretch || stretch.to <= stretch.from || stretch.to > state.doc.content.size)
              return DecorationSet.empty
            return DecorationSet.create(state.doc, [Decoration.inline(stretch.from, stretch.to, { class: 'held' })])
          },
        },
      }),
    ]
  },
})
