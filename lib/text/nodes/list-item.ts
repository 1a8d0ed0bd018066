import { ListItem as BaseListItem } from '@tiptap/extension-list/item'
import type { ArticleNode } from '#lib/text/description'

/**
 * Any block may come first. With a paragraph demanded there, two people at once could leave an item without one, and the
 * editor would then delete the whole item with the words in it.
 */
const ListItem = BaseListItem.extend({ content: 'block+' })

export const listItem: ArticleNode = {
  extension: ListItem,
  markup: () => ['li', {}, 0],
  plain: 'content',
  repair: 'item',
}
