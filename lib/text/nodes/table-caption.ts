import { Node } from '@tiptap/core'
import type { ArticleNode } from '#lib/text/description'
import { directed, ownDirection } from '#lib/text/own-direction'

const TableCaption = Node.create({
  name: 'tableCaption',
  content: 'inline*',
  isolating: true,
  defining: true,
  selectable: false,
  addAttributes: () => ownDirection,
  parseHTML: () => [{ tag: 'caption' }],
  renderHTML: ({ HTMLAttributes }) => ['caption', HTMLAttributes, 0],
})

export const tableCaption: ArticleNode = {
  extension: TableCaption,
  markup: (attributes) => ['caption', directed(attributes), 0],
  plain: 'paragraph',
  repair: 'caption',
}
