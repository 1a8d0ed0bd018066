/** “EMBARGOED UNTIL 06:00 GMT, 24 November 2026”: when a release may go out. */
import { allLineWords } from '#lib/intake/languages/opening'
import { type DateContext, dateAtStart } from '#lib/intake/reading/date'
import { anyOf, plainLine, westernDigits } from '#lib/intake/reading/digits'
import type { Embargo } from '#lib/intake/reading/parts'

const begins = new RegExp(`^[\\p{P}\\s]*(?:${anyOf(allLineWords('embargo').map(plainLine))})`, 'u')
/** One word alone begins many a sentence on trade: behind it stands a colon, a dash, a day, or a word for “until”. */
const single = /^[\p{P}\s]*\p{L}+$/u
const untilThen = /^\s*(?:$|[\p{P}\p{N}]|(?:until|till|to|for|bis|am|ab|hasta|jusqu|au|le|el|تا|حتى|تک)(?!\p{L}))/u
/** Clocks that are not in `zones`, or mean one in summer and another in winter */
const unclear =
  /\d\s?(?:[ap]\.?m\.?|hrs?|hours|h)?[\s,(]*(?:(?:ET|CT|MT|PT|PKT|IST|MSK|JST|KST|A[EWC][SD]T|WAT|CAT|SAST|AST|HKT|SGT|NZ[SD]T|CST|CDT|MST|MDT)\b|[A-Z]?[a-z]+ (?:[Ss]tandard |[Dd]aylight )?[Tt]ime\b|[A-Z]+ (?:STANDARD |DAYLIGHT )?TIME\b)/u
/** In days: how far ahead the end of an embargo without a year may be; any other is of the past. */
const ahead = 180
const clock =
  /(?<![\d/.-])(\d{1,2})(?:\s?[:.h]\s?(\d{2})(?!\d)(?!\.\d))?\s*(uhr|h\b|a\.?m\.?|p\.?m\.?|hours|heures|horas|hrs|صباحا|مساء|بجے|noon)?/giu
const zones: Readonly<Record<string, string>> = {
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  eat: '+03:00',
  غرينتش: 'Z',
  جرينتش: 'Z',
  گرینویچ: 'Z',
}

function timeIn(words: string): string | null {
  for (const { 1: hours = '', 2: minutes, 3: sign = '' } of words.matchAll(clock)) {
    if (minutes === undefined && sign === '') continue
    const after = /^(?:p|مساء)/iu.test(sign) && Number(hours) < 12 ? 12 : 0
    const hour = /^a/iu.test(sign) && Number(hours) === 12 ? 0 : Number(hours) + after
    if (hour < 24 && Number(minutes ?? 0) < 60) return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`
  }
  // “1800 GMT”, “0600 hrs”: four digits alone may be a year.
  const together =
    /(?<![\d/.-])([01]\d|2[0-3])([0-5]\d)(?=\s?(?:gmt|utc|bst|c?est|edt|p[sd]t|cet|mesz?|hrs|hours|h\b))/i.exec(words)
  if (together) return `${together[1]}:${together[2]}`
  if (/\b(?:noon|midi|mediod[ií]a)\b/i.test(words)) return '12:00'
  return /\b0001\b/.test(words) ? '00:01' : /\b(?:midnight|minuit|medianoche)\b/i.test(words) ? '00:00' : null
}

function zoneIn(words: string): string {
  const hours = /(?:gmt|utc)\s?([+-])(\d)(?![\d:])/i.exec(words)
  if (hours) return `${hours[1]}0${hours[2]}:00`
  const offset = /(?:gmt|utc)?\s?([+-]\d{2}):?(\d{2})?(?!\d)/i.exec(words)
  if (offset && /(?:gmt|utc|\d)\s?[+-]\d{2}/i.test(words) && !/\d-\d{2}-\d/.test(words))
    return `${offset[1]}:${offset[2] ?? '00'}`
  // In small letters “est” is a word of French, and “z” a slip.
  const named = (words.match(/\p{L}+/gu) ?? []).find(
    (word) => Object.hasOwn(zones, plainLine(word)) && (plainLine(word).length > 3 || word === word.toUpperCase()),
  )
  return named ? (zones[plainLine(named)] ?? '') : ''
}

const later = (today: string | undefined) =>
  today && new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10)

/**
 * Reads a line as an embargo; `iso` is null where it tells no day, or a clock that is not known, and has an offset only where the words
 * tell a zone. A day without a year is the next one, or the last where that is more than half a year ahead.
 */
export function embargoIn(line: string, context: DateContext): Embargo | null {
  const plain = plainLine(line)
  const start = begins.exec(plain)
  if (!start || line.length > 200) return null
  if (single.test(start[0]) && !untilThen.test(plain.slice(start[0].length))) return null
  const rest = westernDigits(line).slice(start[0].length)
  if (unclear.test(rest)) return { iso: null, words: line }
  for (const { index } of rest.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)) {
    const found = dateAtStart(rest.slice(index), { ...context, today: later(context.today) })
    if (!found?.iso) continue
    const time = timeIn(rest) ?? '00:00'
    return { iso: `${found.iso}T${time}${zoneIn(rest)}`, words: line }
  }
  return { iso: null, words: line }
}
