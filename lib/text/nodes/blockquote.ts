import Blockquote from '@tiptap/extension-blockquote'
import type { ArticleNode } from '#lib/text/description'

export const blockquote: ArticleNode = {
  extension: Blockquote,
  markup: () => ['blockquote', {}, 0],
  plain: 'content',
  repair: 'container',
}
