import HorizontalRule from '@tiptap/extension-horizontal-rule'
import type { ArticleNode } from '#lib/text/description'

export const horizontalRule: ArticleNode = {
  extension: HorizontalRule,
  markup: () => ['hr', {}],
  plain: () => '',
  repair: 'leaf',
}
