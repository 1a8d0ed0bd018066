/** A node and a mark that the product does not have: tests add them to lib/text/nodes/all and lib/text/marks/all. */

import { Mark, Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleMark, ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isSafeHref } from '#lib/text/safe-href'

export const picture: ArticleNode = {
  extension: Node.create({
    name: 'picture',
    group: 'block',
    content: 'inline*',
    addAttributes: () => ({
      src: {
        default: null,
        validate: (value: unknown) => {
          if (!isSafeHref(value)) throw new InvalidAttribute(message('text.why.linkAddress'))
        },
      },
    }),
    parseHTML: () => [{ tag: 'figure' }],
    renderHTML: () => ['figure', 0],
  }),
  markup: ({ src }) => ['figure', {}, ['img', { src: String(src), alt: '' }], ['figcaption', {}, 0]],
  plain: 'paragraph',
  repair: 'textblock',
  pastedAs: { type: 'paragraph' },
}

export const title: ArticleMark = {
  extension: Mark.create({ name: 'title', renderHTML: () => ['cite', 0] }),
  markup: () => ['cite', {}, 0],
}
