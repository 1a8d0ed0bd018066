/** A picture in a text: which file of the library, and what the text itself says of it. */
import type { Attributes } from '#lib/text/markup'
import { isUuid } from '#lib/text/uuid'
import { withoutControls } from '#lib/text/without-controls'

/** In characters, as in the library (lib/media/input) */
export const longestAlt = 1000
export const longestCaption = 2000

/** Null is the width of the text. */
export const placements = ['side', 'wide', 'full'] as const
export type Placement = (typeof placements)[number]

/** What a node `image` says. `alt` is null while nobody has said anything, and empty where the picture is decorative, as in HTML. */
export type TextPicture = { file: string; alt: string | null; caption: string | null; placement: Placement | null }

const isLine = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most && lineFrom(value, most) === value

/** One line without white space around it */
export const isAlt = (value: unknown): value is string => isLine(value, longestAlt)
export const isCaption = (value: unknown): value is string => value !== '' && isLine(value, longestCaption)
export const isPlacement = (value: unknown): value is Placement => placements.some((one) => one === value)

/** What was typed as one line, cut where it is too long. */
export function lineFrom(typed: string, most: number): string {
  const line = withoutControls(typed).replaceAll(/\s+/g, ' ').trim()
  return withoutControls(line.slice(0, most)).trim()
}

/** Null for a node that names no file: a text as it was stored may hold anything. */
export function pictureOf({ file, alt, caption, placement }: Attributes): TextPicture | null {
  if (!isUuid(file)) return null
  return {
    file,
    alt: isAlt(alt) ? alt : null,
    caption: isCaption(caption) ? caption : null,
    placement: isPlacement(placement) ? placement : null,
  }
}
