import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/** Placeholders of empty nodes: headline, standfirst, and the first paragraph as long as it is the only one. */
export const Placeholders = Extension.create<{ words: readonly string[] }>({
  name: 'placeholders',
  addOptions: () => ({ words: [] }),
  addProseMirrorPlugins() {
    const { words } = this.options
    return [new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, placeholdersIn(doc, words)) } })]
  },
})

function placeholdersIn(doc: Node, words: readonly string[]): Decoration[] {
  let pos = 0
  return words.slice(0, doc.childCount === 3 ? 3 : 2).flatMap((placeholder, index) => {
    const node = doc.child(index)
    const from = pos
    pos += node.nodeSize
    if (!node.isTextblock || node.content.size > 0) return []
    return Decoration.node(from, pos, { class: 'is-empty', 'data-placeholder': placeholder })
  })
}
