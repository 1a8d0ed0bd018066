/** Dates as newsrooms write them. Only real days count; a date that can be read in two ways is not read. */

const monthNames = 'january february march april may june july august september october november december'.split(' ')
const anyMonth = `(?:${monthNames.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|sept)`
const month = `(?<month>${anyMonth})\\.?`
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const year = '(?<year>\\d{4})'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?'
const time =
  '(?:(?:T|,?\\s+(?:at\\s+)?)\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s?(?:am|pm|Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?)?'

const shapes = [
  `(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${time}`,
  `(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})${time}`,
  `${weekday}${day}\\s+${month},?\\s+${year}${time}`,
  `${weekday}${month}\\s+${day},?\\s+${year}${time}`,
].map((shape) => new RegExp(`^${shape}(?![\\p{L}\\p{N}])`, 'iu'))
const byNumbers = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?![\p{L}\p{N}])/u
const label = /^(?:date|dated|published(?:\s+on)?|posted(?:\s+on)?|updated(?:\s+on)?)(?:\s*:\s*|\s+)/iu

function isoOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (year < 1500 || at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day)
    return null
  return at.toISOString().slice(0, 10)
}

const monthNumber = (word: string): number =>
  /^\d+$/.test(word)
    ? Number(word)
    : monthNames.findIndex((name) => name.startsWith(word.toLowerCase().slice(0, 3))) + 1

export type DateFound = {
  /** 2024-03-26; null where the words could mean two days, or no day of any calendar */
  iso: string | null
  /** How many characters it takes, label included */
  length: number
  labelled: boolean
}

/** Reads a date at the very start of `text`; null when there is none. */
export function dateAtStart(text: string): DateFound | null {
  const start = text.slice(0, 80)
  const before = label.exec(start)?.[0].length ?? 0
  const rest = start.slice(before)
  const labelled = before > 0
  for (const shape of shapes) {
    const found = shape.exec(rest)
    if (!found?.groups) continue
    const { year = '', month = '', day = '' } = found.groups
    return { iso: isoOf(Number(year), monthNumber(month), Number(day)), length: before + found[0].length, labelled }
  }
  const numbers = byNumbers.exec(rest)
  if (!numbers) return null
  const [words, first = '', second = '', inYear = ''] = numbers
  const readings = new Set([
    isoOf(Number(inYear), Number(second), Number(first)),
    isoOf(Number(inYear), Number(first), Number(second)),
  ])
  readings.delete(null)
  const [only = null] = readings
  return { iso: readings.size === 1 ? only : null, length: before + words.length, labelled }
}

const dayAndMonth = new RegExp(`(?:\\d{1,2}\\s+${anyMonth}|${anyMonth}\\.?\\s+\\d{1,2})(?:,?\\s+\\d{4})?$`, 'iu')

/** A date at the end of a dateline, often without its year: its words, or null. */
export function dateAtEnd(text: string): string | null {
  return dayAndMonth.exec(text.slice(-40))?.[0] ?? null
}
