/** Which pictures are made of one: small ones first, so that there is soon one to be seen. */
import { type Crops, cropKey, cropNames, rectangleOf } from '#lib/media/crops'

const types = ['image/webp', 'image/avif', 'image/jpeg'] as const
/** In pixels: from a phone’s column to a wide screen’s whole width */
const widths = [320, 640, 1280, 1920]

export type RenditionType = (typeof types)[number]
export type Wanted = { crop: string; type: RenditionType; width: number }

/** The widths that a picture of this width has, its own instead of those that are larger. */
export function renditionsFor(width: number, crop = 'whole'): Wanted[] {
  const smaller = widths.filter((one) => one < width)
  const all = smaller.length < widths.length ? [...smaller, width] : smaller
  return all.flatMap((one) => types.map((type) => ({ crop, type, width: one })))
}

/** What these crops of a picture of this size are made as. */
export const renditionsOfCrops = (crops: Crops, picture: { width: number; height: number }): Wanted[] =>
  cropNames.flatMap((name) => {
    const crop = crops[name]
    if (!crop) return []
    const part = rectangleOf(name, crop, picture)
    return renditionsFor(part.width, cropKey(name, part))
  })
