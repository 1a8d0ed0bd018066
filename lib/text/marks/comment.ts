import { Mark } from '@tiptap/core'
import { message } from '#lib/messages/message'
import type { DraftOnlyMark } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isUuid } from '#lib/text/uuid'

/** The words that a thread of comments is about: the CommentThread of the same id. Two threads may share words. */
const CommentMark = Mark.create({
  name: 'comment',
  inclusive: false,
  excludes: '',
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element: HTMLElement) => element.getAttribute('data-comment'),
      renderHTML: (attributes: Record<string, unknown>) => ({ 'data-comment': attributes.id }),
      validate: (value: unknown) => {
        if (!isUuid(value)) throw new InvalidAttribute(message('text.why.commentId'))
      },
    },
  }),
  parseHTML: () => [
    {
      tag: 'span[data-comment]',
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-comment')) ? null : false),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

export const comment: DraftOnlyMark = {
  extension: CommentMark,
  inArticle: 'unwrap',
  inHeads: true,
  recordId: ({ id }) => String(id),
}
