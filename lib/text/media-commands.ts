/** ProseMirror commands that put recordings and documents into a text. */
import type { Command, EditorState } from '@tiptap/pm/state'
import { changedIn, isOnEmptyLine, placed, selectedOf } from '#lib/text/block-place'
import { documentOf, soundOf, type TextMedia } from '#lib/text/media'

/** What the selected recording or document says; null where none is selected. */
export function mediaAt(state: EditorState): TextMedia | null {
  const sound = selectedOf(state, 'sound')
  if (sound) return soundOf(sound.node.attrs)
  const document = selectedOf(state, 'document')
  return document && documentOf(document.node.attrs)
}

/** Puts it in the place of the empty paragraph of the caret, or else below its block. Refuses in headline and standfirst. */
export const putMedia =
  ({ form, ...said }: TextMedia): Command =>
  (state, dispatch) => {
    const type = state.schema.nodes[form]
    const tr = type ? placed(state, type.create({ ...said }), isOnEmptyLine(state, form)) : null
    if (tr) dispatch?.(tr)
    return tr !== null
  }

/** Changes what differs of what is said of one that is there. Refuses where it is not in the text any more. */
export const changeMedia =
  (before: TextMedia, after: TextMedia): Command =>
  (state, dispatch) => {
    const both = { before: { transcript: null, ...before }, after: { transcript: null, ...after } }
    const tr = changedIn(state, before.form, both, ['title', 'transcript'])
    if (tr) dispatch?.(tr)
    return tr !== null
  }
