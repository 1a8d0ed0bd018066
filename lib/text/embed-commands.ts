/** ProseMirror commands that put embeds into a text. */
import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, NodeSelection } from '@tiptap/pm/state'
import { isOnEmptyLine as isOnEmptyLineFor, placed, selectedOf } from '#lib/text/block-place'

type EmbedAttributes = { what: string; title: string | null }

/** The embed that is selected as a whole, with its place; null where none is. */
export const embedAt = (state: EditorState): { node: Node; at: number } | null => selectedOf(state, 'embed')

/** Whether the caret stands in an empty paragraph that an embed may take the place of. */
export const isOnEmptyLine = (state: EditorState): boolean => isOnEmptyLineFor(state, 'embed')

/** Whether the paragraph of the caret is a bare address, linked: as a pasted one stands there for a moment. */
function isLink({ selection: { $from, empty } }: EditorState): boolean {
  const { parent } = $from
  const href = parent.firstChild?.marks.find(({ type }) => type.name === 'link')?.attrs.href
  return empty && parent.type.name === 'paragraph' && parent.childCount === 1 && href === parent.textContent
}

/**
 * Puts an embed in the place of the selected one, or of the paragraph in which the caret stands if that is empty or a bare
 * address, or else below its block. Refuses in headline and standfirst.
 */
export const putEmbed =
  (attributes: EmbedAttributes): Command =>
  (state, dispatch) => {
    const { embed } = state.schema.nodes
    const selected = embedAt(state)
    if (selected) {
      const tr = state.tr.setNodeMarkup(selected.at, null, { ...attributes })
      dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, selected.at)).scrollIntoView())
      return true
    }
    const tr = embed ? placed(state, embed.create({ ...attributes }), isOnEmptyLine(state) || isLink(state)) : null
    if (tr) dispatch?.(tr)
    return tr !== null
  }
