import { type DateContext, dateAtEnd } from '#lib/intake/reading/date'
import { isAllCapitals, isCapitalised } from '#lib/intake/reading/line-shape'
import type { Dateline } from '#lib/intake/reading/parts'

const within = 140
const separators = /\s*\.?\s*(?:—|–|‒|―|−|--+)\s*|\.?\s*-(?=\s)\s*|(?<=\)\s?)[:.]\s+|:\s+|(?<=\d{4}|\d{4}ء)\.\s+/gu
const agency = /\s*[([]([^()[\]]{2,40})[)\]]\s*/u
const startsSentence = /^[\p{Pi}\p{Ps}"'“‘„«¿¡]*\s?[\p{Lu}\p{Lo}\p{N}]/u
const joiners = new Set('of the de da del di al el la upon on les le sur en an der am and y et und e'.split(' '))
const caseless = /^[\p{Script=Arabic}\p{M}\p{P}\s\u200c]+$/u
// Words in capitals before a colon or dash that are no place
const labels = new Set(
  (
    'BREAKING UPDATE UPDATED EXCLUSIVE OPINION ANALYSIS EXPLAINER INTERVIEW BRIEF NEWS COMMENT EDITORIAL FEATURE WATCH LIVE ' +
    'NOTE WARNING CORRECTION CLARIFICATION EDITOR READ PHOTO PHOTOS VIDEO AUDIO FACTBOX TIMELINE SUMMARY KEY EILMELDUNG URGENT ' +
    'ALERTE DIRECT KOMMENTAR HINTERGRUND URGENTE ANÁLISIS ENCADRÉ'
  ).split(' '),
)

const wordsOf = (text: string) => text.split(/[\s/]+/u).filter((word) => word !== '')

function isPlace(place: string, shown: boolean, dashed: boolean): boolean {
  if (/[.!?؟:;«»“”"\d]/u.test(place.replace(/\b\p{L}{1,4}\./gu, '')) || place.length > 60) return false
  const [city = '', ...region] = place.split(/\s*[,،]\s*/u)
  const words = wordsOf(city)
  if (words.length === 0 || words.length > 5 || region.length > 2) return false
  if (caseless.test(place)) return (shown || dashed) && wordsOf(place).length <= (shown ? 5 : 2)
  if (words.some((word) => labels.has(word.replace(/[^\p{L}]/gu, '')))) return false
  const inPlace = (word: string) => isCapitalised(word) || joiners.has(word)
  if (!isCapitalised(city) || !region.every((part) => wordsOf(part).every(inPlace))) return false
  return words.every(isAllCapitals) ? city.length > 3 || shown : shown && words.every(inPlace)
}

const placesOf = (place: string) =>
  place.split(/\s*[,،]\s*/u).length === 2 && !/\//u.test(place) ? [place] : place.split(/\s*\/\s*/u)

type Read = Dateline & { length: number; iso: string | null; yearAssumed: boolean }

function headOf(
  words: string,
  dashed: boolean,
  context: DateContext,
): (Omit<Read, 'words' | 'length'> & { shown: boolean }) | null {
  const by = agency.exec(words)
  const head = by ? `${words.slice(0, by.index)} ${words.slice(by.index + by[0].length)}`.trim() : words
  const dated = dateAtEnd(head, context)
  const place = (dated ? head.slice(0, dated.at) : head).replace(/(?:[\s,،]|\s(?:den|le|el|am|du))+$/u, '').trim()
  const shown = dated !== null || by !== null
  if (!words.includes(place) || !isPlace(place, shown, dashed)) return null
  return {
    place,
    places: placesOf(place),
    date: dated ? head.slice(dated.at).trim() : null,
    agency: by?.[1]?.trim() ?? null,
    iso: dated?.found.iso ?? null,
    yearAssumed: dated?.found.yearAssumed ?? false,
    shown,
  }
}

/**
 * Reads a dateline at the start of the first paragraph: `KABUL, March 26 (Agency) —`.
 * Without a date or an agency the place has to stand in capitals, and nowhere else in `text` so: an acronym does.
 */
export function datelineIn(paragraph: string, text: string, context: DateContext = {}): Read | null {
  for (const found of paragraph.slice(0, within).matchAll(separators)) {
    const length = found.index + found[0].length
    if (found.index === 0 || !startsSentence.test(paragraph.slice(length, length + 8))) continue
    const dashed = !/^\s*[:.]\s/u.test(found[0])
    const read = headOf(paragraph.slice(0, found.index).replace(/[.]$/u, ''), dashed, context)
    if (!read) continue
    const { shown, ...head } = read
    if (!shown && !dashed && !/^\p{Lu}/u.test(head.place)) continue
    if (!shown && isAllCapitals(head.place) && text.indexOf(head.place, text.indexOf(head.place) + 1) >= 0) continue
    return { ...head, words: paragraph.slice(0, length).trim(), length }
  }
  return null
}
