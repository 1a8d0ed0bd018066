import { type Command, NodeSelection } from '@tiptap/pm/state'
import { selectedOf } from '#lib/text/block-place'

/**
 * Moves the selected block of this kind before the block above it, or behind the one below. Refuses at the ends of what it stands in, and
 * above the text.
 */
export const moveBlock =
  (kind: string, to: 'up' | 'down'): Command =>
  (state, dispatch) => {
    const selected = selectedOf(state, kind)
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
