import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { dataAttribute } from '#lib/text/data-attribute'
import type { ArticleNode } from '#lib/text/description'
import { documentOf, isTitle, longestTitle } from '#lib/text/media'
import { lineFrom } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'

const Document = Node.create({
  name: 'document',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: dataAttribute('data-document', (value) => value, {
      holds: isUuid,
      why: message('text.why.mediaFile'),
      needed: true,
    }),
    title: dataAttribute('data-title', (value) => lineFrom(value, longestTitle) || null, {
      holds: isTitle,
      why: message('text.why.mediaTitle'),
    }),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-document]',
      priority: 60,
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-document')) ? null : false),
    },
  ],
  renderHTML: ({ node }) => {
    const { file = '', title = null } = documentOf(node.attrs) ?? {}
    return [
      'figure',
      { class: 'document', 'data-document': file, ...(title !== null && { 'data-title': title }) },
      ['figcaption', {}, ['bdi', title ?? '—']],
      ['span', { class: 'document-form' }, 'PDF'],
    ]
  },
})

/** A PDF of the library, as a card that leads to it (docs/decisions/157). */
export const document: ArticleNode = {
  extension: Document,
  markup: null,
  media: documentOf,
  plain: (attributes) => documentOf(attributes)?.title ?? '',
  repair: 'leaf',
}
