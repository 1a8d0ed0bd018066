import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { withoutControls } from '#lib/text/without-controls'

/** Takes control characters out as soon as somebody here has typed them, by whatever keyboard, tool or drop. */
export const NoControls = Extension.create({
  name: 'noControls',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, state) => {
        // What came from others is for their browsers to put right, and left out wherever the text is read.
        const own = transactions.filter((tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey))
        if (own.length === 0 || withoutControls(state.doc.textContent) === state.doc.textContent) return null
        const { tr } = state
        state.doc.descendants((node, at) => {
          if (!node.isText || !node.text || withoutControls(node.text) === node.text) return
          const clean = withoutControls(node.text)
          const [from, to] = [tr.mapping.map(at), tr.mapping.map(at + node.nodeSize)]
          if (clean === '') tr.delete(from, to)
          else tr.replaceWith(from, to, state.schema.text(clean, node.marks))
        })
        return tr
      },
    }),
  ],
})
