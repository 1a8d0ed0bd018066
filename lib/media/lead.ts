/** The lead picture of a piece: which file of the library, what the piece says of it, and the part that each place shows. */
import { type Crop, type CropName, type Crops, cropKey, rectangleOf } from '#lib/media/crops'

export const leadPlaces = ['front', 'article', 'share'] as const
export type LeadPlace = (typeof leadPlaces)[number]

/** A named crop with its numbers in thousandths; null is the whole picture. */
export type LeadPart = ({ name: CropName } & Crop) | null

/** In thousandths, as decision 143 has crops: they hold for the picture in any number of pixels. `alt` and `caption` as in lib/text/picture. */
export type LeadPicture = {
  file: string
  alt: string | null
  caption: string | null
  parts: Record<LeadPlace, LeadPart>
}

/** What each place shows until somebody decides otherwise */
const usual: Record<LeadPlace, CropName> = { front: '3:2', article: '16:9', share: '16:9' }

/** What the library says about how a picture may be cut; the focal point in thousandths */
export type Cuts = { crops: Crops; focus: { x: number; y: number } }

/** The named crop as the library has it; one that nobody has made goes by the focal point. */
export function partOf(name: CropName, { crops, focus }: Cuts): { name: CropName } & Crop {
  return { name, ...(crops[name] ?? { ...focus, size: 1000 }) }
}

export const usualParts = (cuts: Cuts): LeadPicture['parts'] => ({
  front: partOf(usual.front, cuts),
  article: partOf(usual.article, cuts),
  share: partOf(usual.share, cuts),
})

/**
 * What somebody made of a lead picture, put upon how it is now: what differs from what it was when that was begun, and what others have changed
 * meanwhile. All of it where another file, or none, is the lead by now.
 */
export function changedLead(before: LeadPicture, after: LeadPicture, now: LeadPicture | null): LeadPicture {
  if (now?.file !== after.file || before.file !== after.file) return after
  const part = (place: LeadPlace) =>
    isSamePart(before.parts[place], after.parts[place]) ? now.parts[place] : after.parts[place]
  return {
    file: after.file,
    alt: before.alt === after.alt ? now.alt : after.alt,
    caption: before.caption === after.caption ? now.caption : after.caption,
    parts: { front: part('front'), article: part('article'), share: part('share') },
  }
}

export const isSamePart = (a: LeadPart, b: LeadPart): boolean =>
  a?.name === b?.name && a?.x === b?.x && a?.y === b?.y && a?.size === b?.size

/** How renditions name what a place shows of a picture of this size. */
export function renditionCrop(shown: LeadPart, picture: { width: number; height: number }): string {
  if (shown === null) return 'whole'
  const { name, ...crop } = shown
  const part = rectangleOf(name, crop, picture)
  return part.width === picture.width && part.height === picture.height ? 'whole' : cropKey(name, part)
}
