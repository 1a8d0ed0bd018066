import type { Node } from '@tiptap/pm/model'

/** The words of a table’s cells, in rows of one length. */
export function rowsOf(table: Node): string[][] {
  const rows: string[][] = []
  table.descendants((node) => {
    if (node.type.name === 'tableRow') rows.push(node.children.map((cell) => cell.textContent.trim()))
    return node.type.name !== 'tableRow'
  })
  const width = Math.max(0, ...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}
