/** Tables of documents as those of a text: one of a single cell was layout, one beyond the bounds becomes a paragraph a row. */
import { joinedLines, lineBreak, linesOf, paragraph, saysNothing } from '#lib/intake/documents/nodes'
import type { TextNode } from '#lib/text/json'
import { tableBounds } from '#lib/text/table-grid'

export type ReadCell = { blocks: TextNode[]; colspan: number; rowspan: number }

export function tableNodes(rows: readonly ReadCell[][], headerRow: boolean, caption: TextNode[] = []): TextNode[] {
  const cells = rows.flat()
  if (cells.every(({ blocks }) => saysNothing(blocks))) return []
  if (cells.length === 1) return cells[0]?.blocks ?? []
  const isBeyond =
    rows.length > tableBounds.rows ||
    cells.length > tableBounds.cells ||
    rows.some((row) => row.reduce((sum, { colspan }) => sum + colspan, 0) > tableBounds.columns)
  if (isBeyond)
    return rows.map((row) =>
      paragraph(
        joinedLines(
          row.map(({ blocks }) => joinedLines(linesOf(blocks), () => [{ type: 'text', text: ' ' }])),
          () => [{ type: 'text', text: ' · ' }],
        ),
      ),
    )
  return [
    {
      type: 'table',
      attrs: { headerRow, headerColumn: false },
      content: [
        ...(caption.length > 0 ? [{ type: 'tableCaption', content: caption }] : []),
        {
          type: 'tableRows',
          content: rows.map((row) => ({
            type: 'tableRow',
            content: row.map((cell) => cellNode(cell)),
          })),
        },
      ],
    },
  ]
}

function cellNode({ blocks, colspan, rowspan }: ReadCell): TextNode {
  const dir = blocks.find(({ attrs }) => attrs?.dir)?.attrs?.dir
  const content = joinedLines(linesOf(blocks), () => [lineBreak()])
  return {
    type: 'tableCell',
    attrs: {
      colspan: Math.min(colspan, tableBounds.columns),
      rowspan: Math.min(rowspan, tableBounds.rows),
      ...(dir ? { dir } : {}),
    },
    ...(content.length > 0 && { content }),
  }
}
