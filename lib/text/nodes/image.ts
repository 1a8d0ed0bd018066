import { Node } from '@tiptap/core'
import { type Message, message } from '#lib/messages/message'
import type { ArticleNode } from '#lib/text/description'
import { InvalidAttribute } from '#lib/text/invalid-attribute'
import { isAlt, isCaption, isPlacement, lineFrom, longestAlt, longestCaption, pictureOf } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'

/** `name` is that of the element’s own attribute, under which it is copied and pasted. */
const said = (
  name: string,
  read: (value: string) => string | null,
  { holds, why, needed = false }: { holds: (value: unknown) => boolean; why: Message; needed?: boolean },
) => ({
  default: null,
  parseHTML: (element: HTMLElement) => {
    const value = element.getAttribute(name)
    return value === null ? null : read(value)
  },
  renderHTML: () => ({}),
  validate: (value: unknown) => {
    if (value === null ? needed : !holds(value)) throw new InvalidAttribute(why)
  },
})

const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    file: said('data-picture', (value) => value, {
      holds: isUuid,
      why: message('text.why.pictureFile'),
      needed: true,
    }),
    // An empty one says that the picture is decorative: of two attributes, changes by two people at once could contradict each other.
    alt: said('data-alt', (value) => lineFrom(value, longestAlt), {
      holds: isAlt,
      why: message('text.why.pictureAlt'),
    }),
    caption: said('data-caption', (value) => lineFrom(value, longestCaption) || null, {
      holds: isCaption,
      why: message('text.why.pictureCaption'),
    }),
    placement: said('data-placement', (value) => (isPlacement(value) ? value : null), {
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
