/** Gives each row of one table all its cells, as lib/text/repair-table does for readers: spans shrink, empty cells come at the end, nothing goes. */
import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { gridOf, spanOf } from '#lib/text/table-grid'

/** `at` is before `rows`, the part of a table that holds its rows. Null where each has all already. */
export function evened(state: EditorState, rows: Node, at: number): Transaction | null {
  const { tableCell } = state.schema.nodes
  if (!tableCell) return null
  const grid = gridOf(
    rows.children.map((row) => row.children),
    ({ attrs }) => spanOf(attrs),
  )
  const { tr } = state
  let row = at + 1
  for (const [index, cells] of grid.rows.entries()) {
    let cell = row + 1
    for (const { cell: node, colspan, rowspan } of cells) {
      if (node.attrs.colspan !== colspan || node.attrs.rowspan !== rowspan)
        tr.setNodeMarkup(tr.mapping.map(cell), null, { ...node.attrs, colspan, rowspan })
      cell += node.nodeSize
    }
    const missing = Array.from({ length: grid.missing[index] ?? 0 }, () => tableCell.create())
    if (missing.length > 0) tr.insert(tr.mapping.map(cell), missing)
    row += rows.child(index).nodeSize
  }
  return tr.docChanged ? tr : null
}
