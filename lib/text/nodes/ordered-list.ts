import { OrderedList as BaseOrderedList } from '@tiptap/extension-list'
import type { ArticleNode } from '#lib/text/description'

const OrderedList = BaseOrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Math.max(0, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1),
      validate: (value: unknown) => {
        if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 99_999)
          throw new RangeError('A list starts with a whole number.')
      },
    },
  }),
})

export const orderedList: ArticleNode = {
  extension: OrderedList,
  markup: ({ start }) => ['ol', { start: Number(start) || 1 }, 0],
  plain: 'content',
  repair: 'list',
}
