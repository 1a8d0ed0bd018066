import { Mark } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { ArticleMark } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isUuid } from '#lib/text/uuid'

/** A stretch of text that asserts something. Who it leans on stands in the Claim of the same id. */
const ClaimMark = Mark.create({
  name: 'claim',
  inclusive: false,
  excludes: 'claim',
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-claim'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-claim': attributes.id }),
      validate: (value: unknown) => {
        if (!isUuid(value)) throw new InvalidAttribute(message('text.why.claimId'))
      },
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-claim]',
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-claim')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'claim' }, 0],
})

/** Pages and feeds add the claim's number, which is not part of the text (lib/site/claims). */
export const claim: ArticleMark = { extension: ClaimMark, markup: null, recordId: ({ id }) => String(id) }
