import BaseHeading from '@tiptap/extension-heading'

/** Subheads only: the headline is a node of its own. */
export const Heading = BaseHeading.extend({
  addAttributes: () => ({
    level: {
      default: 2,
      rendered: false,
      validate: (value: unknown) => {
        if (value !== 2 && value !== 3) throw new RangeError('A heading is of level 2 or 3.')
      },
    },
  }),
}).configure({ levels: [2, 3] })
