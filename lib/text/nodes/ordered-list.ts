import { OrderedList as BaseOrderedList } from '@tiptap/extension-list/ordered-list'
import { message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'

const OrderedList = BaseOrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Math.max(0, Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1),
      validate: (value: unknown) => {
        if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > 99_999)
          throw new InvalidAttribute(message('text.why.listStart'))
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
