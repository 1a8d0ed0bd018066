import { Extension } from '@tiptap/core'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Range } from '#lib/text/claim-ranges'
import { withoutControls } from '#lib/text/without-controls'

/** Takes control characters out as soon as somebody here has typed them, by whatever keyboard, tool or drop. */
export const NoControls = Extension.create({
  name: 'noControls',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _, state) => {
        // What came from others is for their browsers to put right, and left out wherever the text is read.
        if (!transactions.some((tr) => tr.docChanged && !tr.getMeta(ySyncPluginKey))) return null
        const isClean = (words: string) => withoutControls(words) === words
        const { doc, schema, tr } = state
        // Half of a character may now stand at what was changed.
        const isTouched = changed(transactions).some(
          ({ from, to }) => !isClean(doc.textBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1))),
        )
        if (!isTouched) return null
        doc.descendants((node, at) => {
          if (!node.isText || !node.text || isClean(node.text)) return
          const clean = withoutControls(node.text)
          const [from, to] = [tr.mapping.map(at), tr.mapping.map(at + node.nodeSize)]
          if (clean === '') tr.delete(from, to)
          else tr.replaceWith(from, to, schema.text(clean, node.marks))
        })
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

/** Where the text is another one after these, in places of the last one's document. */
function changed(transactions: readonly Transaction[]): Range[] {
  const maps = transactions.flatMap(({ mapping }) => mapping.maps)
  return maps.flatMap((map, at) => {
    const rest = new Mapping(maps.slice(at + 1))
    const ranges: Range[] = []
    map.forEach((_from, _to, from, to) => {
      ranges.push({ from: rest.map(from, -1), to: rest.map(to, 1) })
    })
    return ranges
  })
}
