import { Node } from '@tiptap/core'
import { message } from '#lib/messages/message'
import { dataAttribute } from '#lib/text/data-attribute'
import type { ArticleNode } from '#lib/text/description'
import { isRank } from '#lib/text/gallery'
import { isAlt, isCaption, lineFrom, longestAlt, longestCaption, pictureOf } from '#lib/text/picture'
import { isUuid } from '#lib/text/uuid'

/** Copied and pasted with its gallery, which reads and writes its element. */
const GalleryPicture = Node.create({
  name: 'galleryPicture',
  atom: true,
  selectable: false,
  addAttributes: () => ({
    file: dataAttribute('data-picture', (value) => value, {
      holds: isUuid,
      why: message('text.why.pictureFile'),
      needed: true,
    }),
    alt: dataAttribute('data-alt', (value) => lineFrom(value, longestAlt), {
      holds: isAlt,
      why: message('text.why.pictureAlt'),
    }),
    caption: dataAttribute('data-caption', (value) => lineFrom(value, longestCaption) || null, {
      holds: isCaption,
      why: message('text.why.pictureCaption'),
    }),
    rank: dataAttribute('data-rank', Number, {
      holds: isRank,
      why: message('text.why.pictureRank'),
      needed: true,
    }),
  }),
  renderHTML: () => ['figure', { class: 'picture' }],
})

export const galleryPicture: ArticleNode = {
  extension: GalleryPicture,
  markup: null,
  picture: pictureOf,
  plain: (attributes) => pictureOf(attributes)?.caption ?? '',
  repair: 'slide',
}
