/**
 * Who suggests: somebody of the newsroom, by her id; or a reviewer whom a file names, by the id of whoever brought the file in and the name
 * that the file gives. Such a name is nobody's: it is compared with no person's id, and gives nobody a right.
 */
import { isUuid } from '#lib/text/uuid'
import { withoutControls } from '#lib/text/without-controls'

/** In characters */
export const longestReviewer = 80

/** Signs that nobody sees, and those that turn what stands around them. Joiners stay: Persian and Urdu are written with them. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu
const idLength = 36

/** A name as a file gives it, in one line, without signs that nobody sees, and bounded. Empty where nothing is left of it. */
export function reviewerName(given: string): string {
  const line = withoutControls(given.slice(0, 1_000)).replace(unseen, '').replace(/\s+/g, ' ').trim().normalize('NFC')
  return [...line].slice(0, longestReviewer).join('').trim()
}

/** The suggester that a reviewer in a file is, when this person brings it in. */
export const reviewer = (broughtInBy: string, name: string): string => `${broughtInBy} ${reviewerName(name)}`

/** The name of a reviewer in a file, empty where the file gave none; null for somebody of the newsroom. */
export const reviewerIn = (suggester: string): string | null =>
  suggester.length > idLength ? suggester.slice(idLength + 1) : null

export function isSuggester(value: unknown): boolean {
  if (typeof value !== 'string' || !isUuid(value.slice(0, idLength))) return false
  const name = reviewerIn(value)
  return name === null || value === reviewer(value.slice(0, idLength), name)
}
