/**
 * A gallery in a text: pictures of the library in the order of their ranks. A picture that is moved gets another rank and stays the node that it
 * was, so that what two people do to one gallery at once concerns the pictures that each of them had in hand (docs/decisions/156).
 */
import type { TextNode } from '#lib/text/json'
import type { Attributes } from '#lib/text/markup'
import { isCaption, pictureOf, type TextPicture } from '#lib/text/picture'

export type GalleryPicture = Omit<TextPicture, 'placement'> & { rank: number }
export type TextGallery = { caption: string | null; pictures: GalleryPicture[] }

/** What a dialog puts into one: more are no gallery, but a list to get lost in. */
export const mostInGallery = 40

/** Between pictures that were put in one after the other: half of it can be halved some fifty times. */
export const rankStep = 1024
const farthest = 1e9

export const isRank = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= farthest

/** Null for a node that names no file. */
export function galleryPictureOf(attributes: Attributes): GalleryPicture | null {
  const picture = pictureOf(attributes)
  if (!picture) return null
  const { file, alt, caption } = picture
  return { file, alt, caption, rank: isRank(attributes.rank) ? attributes.rank : 0 }
}

/** By rank, and where two have the same by their place in the text. A file stands in a gallery once, with the first that is said of it. */
export function inOrder(pictures: readonly GalleryPicture[]): GalleryPicture[] {
  const byFile = new Map<string, GalleryPicture>()
  for (const picture of pictures.toSorted((a, b) => a.rank - b.rank)) {
    const before = byFile.get(picture.file)
    const { alt, caption } = picture
    byFile.set(
      picture.file,
      before ? { ...before, alt: before.alt ?? alt, caption: before.caption ?? caption } : picture,
    )
  }
  return [...byFile.values()]
}

export function galleryOf({ attrs, content = [] }: Pick<TextNode, 'attrs' | 'content'>): TextGallery {
  const pictures = content.flatMap((child) =>
    child.type === 'galleryPicture' ? (galleryPictureOf(child.attrs ?? {}) ?? []) : [],
  )
  return { caption: isCaption(attrs?.caption) ? attrs.caption : null, pictures: inOrder(pictures) }
}

/** The same with one picture more at the end; one that is there already is there once. */
export function added(pictures: readonly GalleryPicture[], picture: TextPicture): GalleryPicture[] {
  if (pictures.some(({ file }) => file === picture.file)) return [...pictures]
  const { file, alt, caption } = picture
  return [...pictures, { file, alt, caption, rank: (pictures.at(-1)?.rank ?? 0) + rankStep }]
}

/** The same with one picture a place earlier or later. Only where two ranks leave no room between them all get new ones. */
export function moved(pictures: readonly GalleryPicture[], file: string, to: 'earlier' | 'later'): GalleryPicture[] {
  const from = pictures.findIndex((each) => each.file === file)
  const at = from + (to === 'earlier' ? -1 : 1)
  const picture = pictures[from]
  if (!picture || at < 0 || at >= pictures.length) return [...pictures]
  const order = pictures.toSpliced(from, 1).toSpliced(at, 0, picture)
  const before = order[at - 1]?.rank ?? (order[at + 1]?.rank ?? 0) - 2 * rankStep
  const behind = order[at + 1]?.rank ?? before + 2 * rankStep
  const rank = (before + behind) / 2
  if (isRank(rank) && before < rank && rank < behind) return order.with(at, { ...picture, rank })
  return order.map((each, place) => ({ ...each, rank: (place + 1) * rankStep }))
}
