import { Node } from '@tiptap/core'
import { type DOMOutputSpec, Fragment, type Schema } from '@tiptap/pm/model'
import { message } from '#lib/messages/message'
import { dataAttribute } from '#lib/text/data-attribute'
import type { ArticleNode } from '#lib/text/description'
import { type GalleryPicture, galleryOf, galleryPictureOf, inOrder, rankStep } from '#lib/text/gallery'
import type { TextNode } from '#lib/text/json'
import { isCaption, lineFrom, longestAlt, longestCaption } from '#lib/text/picture'

const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  // Two people at once may have taken them all: then it goes where the text is read (lib/text/repair).
  content: 'galleryPicture*',
  atom: true,
  isolating: true,
  draggable: true,
  addAttributes: () => ({
    caption: dataAttribute('data-caption', (value) => lineFrom(value, longestCaption) || null, {
      holds: isCaption,
      why: message('text.why.pictureCaption'),
    }),
  }),
  parseHTML: () => [
    {
      tag: 'figure[data-gallery]',
      priority: 60,
      getAttrs: (element: HTMLElement) => (picturesOf(element).length > 0 ? null : false),
      getContent: (dom, schema: Schema) =>
        Fragment.from(picturesOf(dom as HTMLElement).map((picture) => schema.node('galleryPicture', { ...picture }))),
    },
  ],
  renderHTML({ node }) {
    const { caption, pictures } = galleryOf(node.toJSON() as TextNode)
    return [
      'figure',
      {
        class: 'gallery',
        'data-gallery': String(pictures.length),
        ...(caption !== null && { 'data-caption': caption }),
      },
      ['div', {}, ...pictures.map(drawn)],
      ['figcaption', {}, ['bdi', caption ?? '']],
    ]
  },
})

const drawn = ({ file, alt, caption }: GalleryPicture): DOMOutputSpec => [
  'figure',
  {
    class: 'picture',
    'data-picture': file,
    ...(alt !== null && { 'data-alt': alt }),
    ...(caption !== null && { 'data-caption': caption }),
  },
  ['img', { src: `/newsroom/media/${file}/picture`, alt: alt ?? '', loading: 'lazy', draggable: 'false' }],
  ['figcaption', {}, ['bdi', caption ?? '']],
]

/** What a pasted element says, in the order in which it shows it. */
function picturesOf(element: HTMLElement): GalleryPicture[] {
  const found = [...element.querySelectorAll('figure[data-picture]')].flatMap((each, at) => {
    const said = (name: string, most: number) => {
      const value = each.getAttribute(name)
      return value === null ? null : lineFrom(value, most)
    }
    const [alt, caption] = [said('data-alt', longestAlt), said('data-caption', longestCaption) || null]
    return galleryPictureOf({ file: each.getAttribute('data-picture'), alt, caption, rank: (at + 1) * rankStep }) ?? []
  })
  return inOrder(found)
}

/** Pictures of the library that belong together, each with its words, and a caption for all (docs/decisions/156). */
export const gallery: ArticleNode = {
  extension: Gallery,
  markup: null,
  gallery: galleryOf,
  plain(attrs, content) {
    const { caption, pictures } = galleryOf({ attrs, content: [...content] })
    return [caption, ...pictures.map((picture) => picture.caption)].filter(Boolean).join('\n')
  },
  repair: 'gallery',
}
