/** What leaves the text with a copy: words with their form, and nothing that is the newsroom's own affair. */
import { Fragment, Slice } from '@tiptap/pm/model'
import type { TextNode } from '#lib/text/json'
import { wordsOf } from '#lib/text/plain'

/** Comments stay with the words that they are about; a copy of these has none. */
export function withoutComments(slice: Slice): Slice {
  const stripped = (content: Fragment): Fragment =>
    Fragment.from(
      content.content.map((node) =>
        node.isText
          ? node.mark(node.marks.filter(({ type }) => type.name !== 'comment'))
          : node.copy(stripped(node.content)),
      ),
    )
  return new Slice(stripped(slice.content), slice.openStart, slice.openEnd)
}

/** As plain text: a paragraph a block, notes in brackets at their places, cells of a row parted by strokes. */
export function wordsOfSlice({ content }: Slice): string {
  const nodes: TextNode[] = content.toJSON() ?? []
  return nodes.some(({ text }) => text !== undefined)
    ? wordsOf({ type: 'paragraph', content: nodes })
    : nodes.flatMap(linesOf).join('\n\n')
}

function linesOf(node: TextNode): string[] {
  const content = node.content ?? []
  const isLine = node.type === 'tableRow' || content.every(({ type }) => type === 'text' || type === 'hardBreak')
  return isLine ? [wordsOf(node)].filter((words) => words.trim() !== '') : content.flatMap(linesOf)
}
