import { Mark } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleMark } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isUuid } from '#lib/text/uuid'

/**
 * Words of a note, at the place that it is for. Who types at its end types on in it. What a note says is no claim: a claim may run on
 * before and behind it, but not through it.
 */
const Footnote = Mark.create({
  name: 'footnote',
  inclusive: true,
  excludes: 'footnote claim',
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-footnote'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-footnote': attributes.id }),
      validate: (value: unknown) => {
        if (!isUuid(value)) throw new InvalidAttribute(message('text.why.footnoteId'))
      },
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-footnote]',
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-footnote')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, role: 'note', class: 'footnote' }, 0],
})

/** Pages and feeds put a mark at its place, and its words under the text (lib/site/footnotes). */
export const footnote: ArticleMark = { extension: Footnote, markup: null }
