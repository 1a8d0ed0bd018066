import Paragraph from '@tiptap/extension-paragraph'
import type { ArticleNode } from '#lib/text/description'

export const paragraph: ArticleNode = {
  extension: Paragraph,
  markup: () => ['p', {}, 0],
  plain: 'paragraph',
  repair: 'textblock',
}
