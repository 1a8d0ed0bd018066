/** ProseMirror commands that put recordings and documents into a text. */
import type { Command, EditorState } from '@tiptap/pm/state'
import { isOnEmptyLine, placed, selectedOf } from '#lib/text/block-place'
import { documentOf, soundOf, type TextMedia } from '#lib/text/media'

/** What the selected recording or document says; null where none is selected. */
export function mediaAt(state: EditorState): TextMedia | null {
  const sound = selectedOf(state, 'sound')
  if (sound) return soundOf(sound.node.attrs)
  const document = selectedOf(state, 'document')
  return document && documentOf(document.node.attrs)
}

/** Puts it in the place of the selected one of its form, or of the empty paragraph of the caret, or else below its block. Refuses in headline and standfirst. */
export const putMedia =
  ({ form, ...said }: TextMedia): Command =>
  (state, dispatch) => {
    const type = state.schema.nodes[form]
    const tr = type ? placed(state, type.create({ ...said }), isOnEmptyLine(state, form)) : null
    if (tr) dispatch?.(tr)
    return tr !== null
  }
