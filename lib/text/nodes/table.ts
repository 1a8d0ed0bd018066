import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { lettersOf } from '#lib/text/json'
import { tableStructure } from '#lib/text/table-structure'

const header = (attribute: string) => ({
  default: false,
  parseHTML: (element: HTMLElement) => element.hasAttribute(attribute),
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[attribute === 'data-header-row' ? 'headerRow' : 'headerColumn'] ? { [attribute]: '' } : {},
  validate: (value: unknown) => {
    if (typeof value !== 'boolean') throw new InvalidAttribute(message('text.why.tableHeader'))
  },
})

/**
 * A caption and rows, in whatever order and number two people at once have left them: the schema demands neither, or the editor would
 * delete what the other one is writing in. Which cells are headers is said here and not in the cells, so that saying it replaces none.
 */
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: '(tableCaption | tableRows)*',
  isolating: true,
  defining: true,
  addAttributes: () => ({ headerRow: header('data-header-row'), headerColumn: header('data-header-column') }),
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, 0],
})

export const table: ArticleNode = {
  extension: Table,
  markup: () => ['table', {}, 0],
  structure: tableStructure,
  framed: (node) => lettersOf((node.content ?? []).find(({ type }) => type === 'tableCaption')).trim(),
  plain: 'content',
  repair: 'table',
}
