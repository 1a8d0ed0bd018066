/** “WHO WE AREThe Fund lends …”, “11 November 2026Reading time”: lines that lost the break between them, cut where that is certain. */

import { type Clutter, clutterOf } from '#lib/intake/reading/clutter'

/** Two words or more in capitals, and a word that begins anew in the last of them */
const heading = /^(?:\p{Lu}{2,}[\s&]+){1,5}\p{Lu}{2,}?(?=\p{Lu}\p{Ll}{2,})/u
const year = /^.{0,60}?[\p{L}.,]\s(?:19|20)\d\d(?=\p{Lu}\p{Ll}{2,})/u

/** Gives the line, or the lines that it was. */
export function unglued(line: string): string[] {
  const end = (heading.exec(line) ?? year.exec(line))?.[0].length
  return end === undefined || labelOf(line) ? [line] : [line.slice(0, end), line.slice(end)]
}

/** Of a line glued to a label such as “WHO WE ARE”, what the label is: what stands under it is no part of the piece either. */
export function labelOf(line: string): Clutter | null {
  const head = heading.exec(line)?.[0]
  return head === undefined ? null : clutterOf(head)
}
