import BaseHeading from '@tiptap/extension-heading'
import { message } from '#lib/messages/message'
import { WrongDetail } from '#lib/text/wrong-detail'

/** Subheads only: the headline is a node of its own. */
export const Heading = BaseHeading.extend({
  addAttributes: () => ({
    level: {
      default: 2,
      rendered: false,
      validate: (value: unknown) => {
        if (value !== 2 && value !== 3) throw new WrongDetail(message('text.why.headingLevel'))
      },
    },
  }),
}).configure({ levels: [2, 3] })
