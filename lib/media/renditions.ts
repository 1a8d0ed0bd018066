/** Which pictures are made of one: small ones first, so that there is soon one to be seen. */

const types = ['image/webp', 'image/avif', 'image/jpeg'] as const
/** In pixels: from a phone’s column to a wide screen’s whole width */
const widths = [320, 640, 1280, 1920]

export type RenditionType = (typeof types)[number]
export type Wanted = { crop: string; type: RenditionType; width: number }

/** The widths that a picture of this width has, its own instead of those that are larger. */
export function renditionsFor(width: number): Wanted[] {
  const smaller = widths.filter((one) => one < width)
  const all = smaller.length < widths.length ? [...smaller, width] : smaller
  return all.flatMap((one) => types.map((type) => ({ crop: 'whole', type, width: one })))
}
