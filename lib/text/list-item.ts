import { ListItem as BaseListItem } from '@tiptap/extension-list'

/**
 * Any block may come first. With a paragraph demanded there, two people at once could leave an item without one, and the
 * editor would then delete the whole item with the words in it.
 */
export const ListItem = BaseListItem.extend({ content: 'block+' })
