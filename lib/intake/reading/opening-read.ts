/** What the reading of an opening is given and gives. */
import type { Mark } from '#lib/intake/page/marks'
import type { BylineFound } from '#lib/intake/reading/byline'
import type { Opening, Part } from '#lib/intake/reading/parts'
import type { Message } from '#lib/messages/message'

export type OpeningRead = {
  opening: Opening
  /** `at` is the index of the paragraph they stood in */
  parts: (Part & { at: number })[]
  /** The paragraphs that are left */
  rest: string[]
  /** Index of the paragraph that each of them was */
  restAt: number[]
  notes: Message[]
}

export const nothing: Opening = {
  profile: null,
  headline: null,
  standfirst: null,
  byline: null,
  date: null,
  dates: [],
  dateline: null,
  embargo: null,
}

/** What was settled by looking at the whole page; the numbers are indexes among the paragraphs. */
export type Sifted = {
  headline: number | null
  /** The first paragraph of the body: a line above it that is nothing known is passed over */
  body: number
  bylineAt: (at: number) => BylineFound | null
  /** The byline or date that the page has there */
  markAt: (at: number) => Mark | null
}

/** A date at the start of running text belongs to its sentence unless it is labelled, in figures, or cut off from it. */
export function dateIsApart(line: string, length: number, labelled: boolean): boolean {
  const after = line.slice(length)
  if (after.trim() === '' || /^\s*[—–|:]/u.test(after) || /^\s-\s/.test(after)) return true
  const inFigures = /\d{4}[-/.]\d|\d[-/.]\d{4}/.test(line.slice(0, length))
  return (labelled || inFigures) && /^\s+[\p{Pi}"'“‘]*[\p{Lu}\p{Lo}]/u.test(after)
}
