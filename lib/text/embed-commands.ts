/** ProseMirror commands that put embeds into a text. */
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import { lineAt } from '#lib/text/headline-commands'

export type EmbedAttributes = { what: string; title: string | null }

/** The embed that is selected as a whole, with its place; null where none is. */
export function embedAt({ selection }: EditorState): { node: Node; at: number } | null {
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'embed') return null
  return { node: selection.node, at: selection.from }
}

/** The innermost block around a place in the stead of which, or after which, an embed may stand. */
function blockAround($at: ResolvedPos): number | null {
  const type = $at.doc.type.schema.nodes.embed
  for (let depth = $at.depth; type && depth > 0; depth -= 1)
    if ($at.node(depth - 1).canReplaceWith($at.indexAfter(depth - 1), $at.indexAfter(depth - 1), type)) return depth
  return null
}

/** Whether the caret stands in an empty paragraph that an embed may take the place of. */
export function isOnEmptyLine({ selection: { $from, empty } }: EditorState): boolean {
  return empty && $from.parent.isTextblock && $from.parent.content.size === 0 && blockAround($from) === $from.depth
}

/** Whether the paragraph of the caret is a bare address, linked: as a pasted one stands there for a moment. */
function isLink({ selection: { $from, empty } }: EditorState): boolean {
  const { parent } = $from
  const href = parent.firstChild?.marks.find(({ type }) => type.name === 'link')?.attrs.href
  return empty && parent.type.name === 'paragraph' && parent.childCount === 1 && href === parent.textContent
}

/**
 * Puts an embed in the place of the selected one, or of the paragraph in which the caret stands if that is empty or a bare
 * address, or else below its block. The
 * caret goes on in the paragraph after it, which is made where there is none. Refuses in headline and standfirst.
 */
export const putEmbed =
  (attributes: EmbedAttributes): Command =>
  (state, dispatch) => {
    const { embed, paragraph } = state.schema.nodes
    const { $from, $to } = state.selection
    const selected = embedAt(state)
    const depth = selected ? $from.depth : blockAround($to)
    if (lineAt(state) !== null || !embed || !paragraph || depth === null || (!selected && depth === 0)) return false
    if (!dispatch) return true
    const { tr } = state
    if (selected) {
      tr.setNodeMarkup(selected.at, null, { ...attributes })
      dispatch(tr.setSelection(NodeSelection.create(tr.doc, selected.at)).scrollIntoView())
      return true
    }
    const instead = isOnEmptyLine(state) || isLink(state)
    const [from, to] = instead ? [$from.before(depth), $from.after(depth)] : [$to.after(depth), $to.after(depth)]
    const next = tr.doc.nodeAt(to)
    const node = embed.create({ ...attributes })
    tr.replaceWith(from, to, next?.isTextblock ? node : [node, paragraph.create()])
    tr.setSelection(TextSelection.near(tr.doc.resolve(from + node.nodeSize)))
    dispatch(tr.scrollIntoView())
    return true
  }
