import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'

/** What prosemirror-tables calls the three nodes that it works on. */
const tableRoles = new Map([
  ['tableRows', 'table'],
  ['tableRow', 'row'],
  ['tableCell', 'cell'],
])

/** A node of its own beside the caption, because prosemirror-tables takes every child of a table for a row. */
const TableRows = Node.create({
  name: 'tableRows',
  content: 'tableRow*',
  isolating: true,
  selectable: false,
  parseHTML: () => [{ tag: 'tbody' }],
  renderHTML: () => ['tbody', 0],
  extendNodeSchema: ({ name }) => (tableRoles.has(name) ? { tableRole: tableRoles.get(name) } : {}),
})

export const tableRows: ArticleNode = {
  extension: TableRows,
  markup: () => ['tbody', {}, 0],
  plain: 'lines',
  repair: 'rows',
}
