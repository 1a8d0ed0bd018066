import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const opening = ['Headline', 'Standfirst']
const text = 'Text. Type / for subheads, lists and quotes.'

/** What belongs where nothing stands yet: headline, standfirst, and the first paragraph as long as it is the only one. */
export const Placeholders = Extension.create({
  name: 'placeholders',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, placeholdersIn(doc)) } }),
  ],
})

function placeholdersIn(doc: Node): Decoration[] {
  const words = doc.childCount === 3 ? [...opening, text] : opening
  let pos = 0
  return words.flatMap((placeholder, index) => {
    const node = doc.child(index)
    const from = pos
    pos += node.nodeSize
    if (!node.isTextblock || node.content.size > 0) return []
    return Decoration.node(from, pos, { class: 'is-empty', 'data-placeholder': placeholder })
  })
}
