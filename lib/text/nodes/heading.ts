import BaseHeading from '@tiptap/extension-heading'
import { message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { directed, ownDirection } from '#lib/text/own-direction'

/** Subheads only: the headline is a node of its own. */
const Heading = BaseHeading.extend({
  addAttributes: () => ({
    ...ownDirection,
    level: {
      default: 2,
      rendered: false,
      validate: (value: unknown) => {
        if (value !== 2 && value !== 3) throw new InvalidAttribute(message('text.why.headingLevel'))
      },
    },
  }),
}).configure({ levels: [2, 3] })

export const heading: ArticleNode = {
  extension: Heading,
  markup: (attributes) => [attributes.level === 3 ? 'h3' : 'h2', directed(attributes), 0],
  plain: 'paragraph',
  repair: 'textblock',
}
