import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'

/** From so many paragraphs on, looking after which of them are near costs less than laying out and painting all. */
const long = 80

/** Marks the text area of a long text as such, for the stylesheet: the browser then lays out and paints what is near the window. */
export const LongText = Extension.create({
  name: 'longText',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { attributes: ({ doc }): Record<string, string> => (doc.childCount > long ? { 'data-long': '' } : {}) },
    }),
  ],
})
