import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'

const TableRow = Node.create({
  name: 'tableRow',
  content: 'tableCell*',
  selectable: false,
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
})

export const tableRow: ArticleNode = { extension: TableRow, markup: () => ['tr', {}, 0], plain: 'row', repair: 'row' }
