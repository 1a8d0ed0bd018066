/**
 * Tables as two people at once may leave them: rows of unequal length, spans that run into each other or out of the table, two captions,
 * no row. What is missing at the end of a row becomes an empty cell; nothing is taken away but a table without a cell.
 */
import type { TextNode } from '#lib/text/json'
import { childrenOf, linesOf, paragraph, roleOf, withContent } from '#lib/text/repair-words'
import { gridOf, type Placed, spanOf } from '#lib/text/table-grid'

const emptyCell: TextNode = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 } }

/** The table in order; of one without a cell, the words of its caption. */
export function tableOf(node: TextNode): TextNode[] {
  const children = childrenOf(node)
  const captions = children.filter((child) => roleOf(child) === 'caption')
  const rows = evened(children.filter((child) => roleOf(child) !== 'caption').flatMap(rowsOf))
  const words = linesOf(captions)
  if (rows.length === 0) return words.length > 0 ? [paragraph(words)] : []
  const caption = captions.slice(0, 1).map((first) => withContent(first, words))
  return [withContent(node, [...caption, { type: 'tableRows', content: rows }])]
}

function rowsOf(node: TextNode): TextNode[] {
  const role = roleOf(node)
  if (role === 'rows') return childrenOf(node).flatMap(rowsOf)
  if (role === 'row') return [withContent(node, childrenOf(node).flatMap(cellsOf))]
  const cells = cellsOf(node)
  return cells.length > 0 ? [{ type: 'tableRow', content: cells }] : []
}

function cellsOf(node: TextNode): TextNode[] {
  if (roleOf(node) === 'cell') return [withContent(node, linesOf(childrenOf(node)))]
  const words = linesOf([node])
  return words.length > 0 ? [withContent(emptyCell, words)] : []
}

/** Rows of one length. Without any cell there are none. */
function evened(rows: TextNode[]): TextNode[] {
  const grid = gridOf(rows.map(childrenOf), ({ attrs }) => spanOf(attrs))
  if (grid.width === 0) return []
  return rows.map((row, at) =>
    withContent(row, [
      ...(grid.rows[at] ?? []).map(withSpans),
      ...Array.from({ length: grid.missing[at] ?? 0 }, () => ({ ...emptyCell })),
    ]),
  )
}

const withSpans = ({ cell, colspan, rowspan }: Placed<TextNode>): TextNode => ({
  ...cell,
  attrs: { ...cell.attrs, colspan, rowspan },
})
