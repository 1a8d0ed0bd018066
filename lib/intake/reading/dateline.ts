import { dateAtEnd } from '#lib/intake/reading/date'
import { isAllCapitals, isCapitalised } from '#lib/intake/reading/line-shape'
import type { Dateline } from '#lib/intake/reading/parts'

const within = 120
const separator = /\s*(?:—|–|--|\s-(?=\s)|:(?=\s))\s*/u
const agencyAtEnd = /\s*\(([^()]{2,40})\)$/u
const startsSentence = /^[\p{Pi}\p{Ps}"'“‘]*[\p{Lu}\p{N}]/u
const joiners = new Set(['of', 'the', 'de', 'da', 'del', 'di', 'al', 'el', 'la', 'upon', 'on'])
// Words in capitals before a colon or dash that are no place
const labels = new Set(
  (
    'BREAKING UPDATE UPDATED EXCLUSIVE OPINION ANALYSIS EXPLAINER INTERVIEW BRIEF NEWS COMMENT EDITORIAL FEATURE WATCH LIVE ' +
    'NOTE WARNING CORRECTION CLARIFICATION EDITOR READ PHOTO PHOTOS VIDEO AUDIO FACTBOX TIMELINE SUMMARY KEY'
  ).split(' '),
)

const wordsOf = (text: string) => text.split(/[\s/]+/u).filter((word) => word !== '')

function isPlace(place: string, shown: boolean): boolean {
  const [city = '', ...region] = place.split(/,\s*/u)
  const words = wordsOf(city)
  if (words.length === 0 || words.length > 4 || region.length > 2 || place.length > 60) return false
  if (words.some((word) => labels.has(word.replace(/\W/g, '')))) return false
  const inPlace = (word: string) => isCapitalised(word) || joiners.has(word)
  if (!isCapitalised(city) || !region.every((part) => wordsOf(part).every(inPlace))) return false
  return words.every(isAllCapitals) ? city.length > 3 || shown : shown && words.every(inPlace)
}

/**
 * Reads a dateline at the start of the first paragraph: `KABUL, March 26 (Agency) —`.
 * Without a date or an agency the place has to stand in capitals, and nowhere else in `text` so: an acronym does.
 */
export function datelineIn(paragraph: string, text: string): (Dateline & { length: number }) | null {
  const found = separator.exec(paragraph.slice(0, within))
  if (!found || found.index === 0) return null
  const length = found.index + found[0].length
  if (!startsSentence.test(paragraph.slice(length, length + 8))) return null
  let head = paragraph.slice(0, found.index)
  const agency = agencyAtEnd.exec(head)
  if (agency) head = head.slice(0, agency.index)
  const date = dateAtEnd(head)
  const place = (date ? head.slice(0, head.length - date.length) : head).replace(/[\s,]+$/u, '')
  const shown = date !== null || agency !== null
  if (!isPlace(place, shown)) return null
  if (!shown && text.indexOf(place, text.indexOf(place) + 1) >= 0) return null
  const words = paragraph.slice(0, length).trim()
  return { place, date, agency: agency?.[1]?.trim() ?? null, words, length }
}
