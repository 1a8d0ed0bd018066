import HardBreak from '@tiptap/extension-hard-break'
import type { ArticleNode } from '#lib/text/description'

export const hardBreak: ArticleNode = {
  extension: HardBreak,
  markup: () => ['br', {}],
  plain: () => '\n',
  repair: 'inline',
}
