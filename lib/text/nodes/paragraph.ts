import BaseParagraph from '@tiptap/extension-paragraph'
import type { ArticleNode } from '#lib/text/description'
import { directed, ownDirection } from '#lib/text/own-direction'

const Paragraph = BaseParagraph.extend({ addAttributes: () => ownDirection })

export const paragraph: ArticleNode = {
  extension: Paragraph,
  markup: (attributes) => ['p', directed(attributes), 0],
  plain: 'paragraph',
  repair: 'textblock',
}
