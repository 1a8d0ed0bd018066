import { allLineWords } from '#lib/intake/languages/opening'
import { agencyAfterDash, isAgency, isAgencyName } from '#lib/intake/reading/agency'
import { type DateContext, dateAtEnd, dateAtStart } from '#lib/intake/reading/date'
import { plainLine } from '#lib/intake/reading/digits'
import { isAllCapitals, isCapitalised } from '#lib/intake/reading/line-shape'
import type { Dateline } from '#lib/intake/reading/parts'

const within = 140
const separators =
  /\s*\.?\s*(?:—|–|‒|―|−|--+)\s*|\.?\s*-(?=\s)\s*|(?<=\)\s?)[:.]\s*(?=\p{L}|[\p{Pi}"])|:\s+|(?<=\d{4}|\d{4}ء|^\p{Lu}[\p{L}/-]{2,24})\.\s+|(?<=[)/])\s+/gu
const agency = /\s*(?:[([]([^()[\]]{2,40})[)\]]|(?<=[\s,،])\/([^/]{2,40})\/)\s*/u
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

// “News – …”, “نوٹ: …”
const pageLabels = new Set(
  [...allLineWords('lines'), ...allLineWords('bylines')].map((word) => plainLine(word.replace(/:$/, ''))),
)

const wordsOf = (text: string) => text.split(/[\s/]+/u).filter((word) => word !== '')

const isLabel = (place: string) =>
  wordsOf(place).some(
    (word) => labels.has(word.toUpperCase().replace(/[^\p{L}]/gu, '')) || pageLabels.has(plainLine(word)),
  )

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

type Head = Omit<Read, 'words' | 'length'> & { shown: boolean }
type Read = Dateline & { length: number; iso: string | null; yearAssumed: boolean }

const placeOnly = (place: string): Head | null =>
  isLabel(place)
    ? null
    : { place, places: placesOf(place), date: null, agency: null, iso: null, yearAssumed: false, shown: false }

/** “(Geneva, November 20, 2026)” without its bracket; “Norra (Karsland) (KNA)” with the country behind a comma. */
const withoutBrackets = (said: string) =>
  said
    .replace(/^\(([^()]+)\)$/u, '$1')
    .replace(/^([^()]+?)\s*\(([^()\d]+)\)\s*(?=\([^()]+\)$)/u, (_, place, country) =>
      caseless.test(place) ? `${place}، ${country} ` : `${place}, ${country} `,
    )

function headOf(said: string, dashed: boolean, context: DateContext): Head | null {
  let words = withoutBrackets(said)
  const bracket = agency.exec(words)
  const inBracket = (bracket?.[1] ?? bracket?.[2] ?? '').trim()
  // “GENEVA (20 November 2026)”: the date may stand in the bracket.
  const by = dateAtEnd(inBracket, context)?.at === 0 ? null : bracket
  if (bracket && !by)
    words = words
      .replace(/[()[\]]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
  const head = by ? `${words.slice(0, by.index)} ${words.slice(by.index + by[0].length)}`.trim() : words
  const dated = dateAtEnd(head, context)
  const place = (dated ? head.slice(0, dated.at) : head)
    .replace(/(?:[\s,،۔–—-]|\s(?:den|le|el|am|du|في|یوم|يوم))+$/u, '')
    .trim()
  const shown = dated !== null || by !== null
  if (place === '' || !words.includes(place) || !isPlace(place, shown, dashed)) return null
  return {
    place,
    places: placesOf(place),
    date: dated ? head.slice(dated.at).trim() : null,
    agency: by ? inBracket : null,
    iso: dated?.found.iso ?? null,
    yearAssumed: dated?.found.yearAssumed ?? false,
    shown,
  }
}

/** A word that stands in a bracket after the place is its country where the text speaks of it again. */
function regionOrAgency<T extends { agency: string | null; place: string; places: string[] }>(
  head: T,
  after: string,
): T {
  const { agency: said } = head
  if (!said || isAgency(said) || !after.includes(said)) return head
  const place = `${head.place}, ${said}`
  return { ...head, agency: null, place, places: [place] }
}

/** “Norra – Ein Sturm …”: one name before a dash, and a sentence after it that has no second one, is a place. */
const standsAlone = (place: string, separator: string, after: string) =>
  /[—–-]/u.test(separator) &&
  /^\p{Lu}[\p{Ll}’'-]{2,}(?:[\s/]\p{Lu}[\p{Ll}’'-]+)?$/u.test(place) &&
  /^[\p{Pi}"«]*\p{Lu}/u.test(after) &&
  !/\s[—–-]\s/u.test(after.slice(0, 200))

/** “Halden. Die Stadt …”, as German papers begin: a word that the text says again. */
const isTown = (place: string, separator: string, after: string, { language }: DateContext) =>
  language === 'de' && /^\.\s/u.test(separator) && /^\p{Lu}/u.test(after) && after.includes(place) && !isLabel(place)

/** In Urdu a place and a colon are a dateline. */
const isUrdu = (place: string, separator: string, { language }: DateContext) =>
  language === 'ur' && /^\s*:/u.test(separator) && caseless.test(place) && wordsOf(place).length <= 3 && !isLabel(place)

/**
 * Reads a dateline at the start of the first paragraph: `KABUL, March 26 (Agency) —`.
 * Without a date or an agency the place has to stand in capitals, and nowhere else in `text` so: an acronym does.
 */
export function datelineIn(paragraph: string, text: string, context: DateContext = {}): Read | null {
  const isKnown = (place: string, separator: string, following: string, after: string) =>
    standsAlone(place, separator, after) ||
    isUrdu(place, separator, context) ||
    isTown(place, separator, following, context)
  for (const found of paragraph.slice(0, within).matchAll(separators)) {
    const [separator] = found
    const length = found.index + separator.length
    const after = paragraph.slice(length)
    if (found.index === 0 || !startsSentence.test(after.slice(0, 8))) continue
    const before = paragraph.slice(0, found.index).replace(/[.]$/u, '')
    const bracketOnly = /^\s+$/u.test(separator)
    const dashed = !bracketOnly && !/^\s*[:.]\s/u.test(separator)
    const read =
      headOf(before, dashed, context) ??
      (isKnown(before, separator, text.slice(length), after) ? placeOnly(before) : null)
    if (!read) continue
    const { shown, ...head } = regionOrAgency(read, text.slice(length))
    if (bracketOnly && (!head.agency || !isAgencyName(head.agency, context) || !/^\p{L}/u.test(after))) continue
    if (bracketOnly && dateAtStart(after, { today: '2000-12-31' })) continue
    const known = shown || isKnown(before, separator, text.slice(length), after)
    if (!known && !dashed && !/^\p{Lu}/u.test(head.place)) continue
    if (!known && isAllCapitals(head.place) && text.indexOf(head.place, text.indexOf(head.place) + 1) >= 0) continue
    const more = dashed && !head.agency ? agencyAfterDash(after) : null
    const words = paragraph.slice(0, length + (more?.length ?? 0))
    return { ...head, agency: more?.agency ?? head.agency, words: words.trim(), length: words.length }
  }
  return null
}

/** “Norrby, 21 May 2026” on a line of its own, as letters and speeches have it; null without a year. */
export function placeAndDate(line: string, context: DateContext): Read | null {
  if (line.length > 80) return null
  const read = headOf(line.replace(/[.:]$/u, ''), false, context)
  if (!read?.date || !read.iso || read.yearAssumed || read.place === '') return null
  const { shown: _, ...head } = read
  return { ...head, words: line, length: line.length }
}
