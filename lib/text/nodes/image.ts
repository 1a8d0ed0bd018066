import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { dataAttribute } from '#lib/text/data-attribute'
import type { ArticleNode } from '#lib/text/description'
import { isAlt, isCaption, isPlacement, lineFrom, longestAlt, longestCaption, pictureOf } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'

const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: dataAttribute('data-picture', (value) => value, {
      holds: isUuid,
      why: message('text.why.pictureFile'),
      needed: true,
    }),
    // An empty one says that the picture is decorative: of two attributes, changes by two people at once could contradict each other.
    alt: dataAttribute('data-alt', (value) => lineFrom(value, longestAlt), {
      holds: isAlt,
      why: message('text.why.pictureAlt'),
    }),
    caption: dataAttribute('data-caption', (value) => lineFrom(value, longestCaption) || null, {
      holds: isCaption,
      why: message('text.why.pictureCaption'),
    }),
    placement: dataAttribute('data-placement', (value) => (isPlacement(value) ? value : null), {
      holds: isPlacement,
      why: message('text.why.picturePlacement'),
    }),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-picture]',
      priority: 60,
      getAttrs: (element: HTMLElement) => (isUuid(element.getAttribute('data-picture')) ? null : false),
    },
  ],
  renderHTML: ({ node }) => {
    const picture = pictureOf(node.attrs)
    if (!picture) return ['figure', { class: 'picture' }, ['figcaption', '—']]
    const { file, alt, caption, placement } = picture
    return [
      'figure',
      {
        class: 'picture',
        'data-picture': file,
        ...(alt !== null && { 'data-alt': alt }),
        ...(caption !== null && { 'data-caption': caption }),
        ...(placement !== null && { 'data-placement': placement }),
      },
      ['img', { src: `/newsroom/media/${file}/picture`, alt: alt ?? '', loading: 'lazy', draggable: 'false' }],
      ['figcaption', {}, ['bdi', caption ?? '']],
    ]
  },
})

/** A picture of the library. What the text says of it goes with it; credit and renditions are frozen beside it (docs/decisions/147). */
export const image: ArticleNode = {
  extension: Image,
  markup: null,
  picture: pictureOf,
  plain: (attributes) => pictureOf(attributes)?.caption ?? '',
  repair: 'leaf',
}
