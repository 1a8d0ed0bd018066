import { BulletList } from '@tiptap/extension-list/bullet-list'
import type { ArticleNode } from '#lib/text/description'

export const bulletList: ArticleNode = {
  extension: BulletList,
  markup: () => ['ul', {}, 0],
  plain: 'content',
  repair: 'list',
}
