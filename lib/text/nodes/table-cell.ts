import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { directed, ownDirection } from '#lib/text/own-direction'
import { spanned, tableBounds } from '#lib/text/table-grid'

const span = (name: 'colspan' | 'rowspan', most: number) => ({
  default: 1,
  parseHTML: (element: HTMLElement) => {
    const value = Number.parseInt(element.getAttribute(name) ?? '1', 10)
    return value >= 1 && value <= most ? value : 1
  },
  renderHTML: (attributes: Record<string, unknown>) => (attributes[name] === 1 ? {} : { [name]: attributes[name] }),
  validate: (value: unknown) => {
    if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > most)
      throw new InvalidAttribute(message('text.why.cellSpan'))
  },
})

/** Words and line breaks, no blocks: a cell that nothing can take the last paragraph from is never deleted, and its row never moves up. */
const TableCell = Node.create({
  name: 'tableCell',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ({
    ...ownDirection,
    colspan: span('colspan', tableBounds.columns),
    rowspan: span('rowspan', tableBounds.rows),
  }),
  parseHTML: () => [{ tag: 'td' }, { tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
})

export const tableCell: ArticleNode = {
  extension: TableCell,
  markup: (attributes) => ['td', { ...directed(attributes), ...spanned(attributes) }, 0],
  plain: 'paragraph',
  repair: 'cell',
}
