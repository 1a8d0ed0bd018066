/** ProseMirror commands that put pictures into a text, and move them. */
import type { Command, EditorState } from '@tiptap/pm/state'
import { changedIn, isOnEmptyLine, placed, selectedOf } from '#lib/text/block-place'
import { pictureOf, type TextPicture } from '#lib/text/picture'

/** What the selected picture says; null where none is selected. */
export function pictureAt(state: EditorState): TextPicture | null {
  const selected = selectedOf(state, 'image')
  return selected && pictureOf(selected.node.attrs)
}

/** Puts a picture in the place of the empty paragraph of the caret, or else below its block. Refuses in headline and standfirst. */
export const putPicture =
  (picture: TextPicture): Command =>
  (state, dispatch) => {
    const { image } = state.schema.nodes
    const tr = image ? placed(state, image.create({ ...picture }), isOnEmptyLine(state, 'image')) : null
    if (tr) dispatch?.(tr)
    return tr !== null
  }

/** Changes what differs of what is said of one that is there. Refuses where it is not in the text any more. */
export const changePicture =
  (before: TextPicture, after: TextPicture): Command =>
  (state, dispatch) => {
    const tr = changedIn(state, 'image', { before, after }, ['alt', 'caption', 'placement'])
    if (tr) dispatch?.(tr)
    return tr !== null
  }
