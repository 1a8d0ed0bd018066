/** ProseMirror commands that put pictures into a text, and move them. */
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import { isOnEmptyLine, placed, selectedOf } from '#lib/text/block-place'
import { pictureOf, type TextPicture } from '#lib/text/picture'

/** What the selected picture says; null where none is selected. */
export function pictureAt(state: EditorState): TextPicture | null {
  const selected = selectedOf(state, 'image')
  return selected && pictureOf(selected.node.attrs)
}

/** Puts a picture in the place of the selected one, or of the empty paragraph of the caret, or else below its block. Refuses in headline and standfirst. */
export const putPicture =
  (picture: TextPicture): Command =>
  (state, dispatch) => {
    const { image } = state.schema.nodes
    const tr = image ? placed(state, image.create({ ...picture }), isOnEmptyLine(state, 'image')) : null
    if (tr) dispatch?.(tr)
    return tr !== null
  }

/** Moves the selected picture before the block above it, or behind the one below. Refuses at the ends of what it stands in, and above the text. */
export const movePicture =
  (to: 'up' | 'down'): Command =>
  (state, dispatch) => {
    const selected = selectedOf(state, 'image')
    if (!selected) return false
    const { node, at } = selected
    const $at = state.doc.resolve(at)
    const { parent } = $at
    const index = $at.index()
    const other = parent.maybeChild(index + (to === 'up' ? -1 : 1))
    if (!other || (to === 'up' && !parent.canReplaceWith(index - 1, index - 1, node.type))) return false
    const target = to === 'up' ? at - other.nodeSize : at + other.nodeSize
    const tr = state.tr.delete(at, at + node.nodeSize).insert(target, node)
    dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView())
    return true
  }
