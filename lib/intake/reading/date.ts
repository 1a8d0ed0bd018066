/** Dates as newsrooms write them, in seven languages. Only real days count; a date that can be read in two ways is not read. */
import { dateWords } from '#lib/intake/languages/opening'
import { clutterOf } from '#lib/intake/reading/clutter'
import {
  figures,
  hijri,
  isOnlyTimes,
  label,
  monthOf,
  shapes,
  tellsAgo,
  weekdayOf,
} from '#lib/intake/reading/date-shapes'
import { westernDigits } from '#lib/intake/reading/digits'
import { isoOfSolar } from '#lib/intake/reading/solar-hijri'

/** What settles a date that leaves something open. */
export type DateContext = {
  /** 2026-11-26, the day of import; without it no year is assumed */
  today?: string | undefined
  language?: string | null | undefined
}

export type DateFound = {
  /** 2024-03-26; null where the words could mean two days, or no day of any calendar */
  iso: string | null
  /** How many characters it takes, label included */
  length: number
  labelled: boolean
  /** It tells no year: the nearest was taken that does not lie ahead of the day of import */
  yearAssumed: boolean
}

const solarYears = (year: number) => year >= 1300 && year <= 1430

function isoOf(year: number, month: number, day: number): string | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  if (year < 1500 || at.getUTCFullYear() !== year || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day)
    return null
  return at.toISOString().slice(0, 10)
}

const dayOf = (year: number, month: number, day: number, solar: boolean) =>
  solar || solarYears(year) ? (solarYears(year) ? isoOfSolar(year, month, day) : null) : isoOf(year, month, day)

/** The weekday beside a date is right, or there is none. */
const agrees = (iso: string, weekday: string | undefined) =>
  weekday === undefined || new Date(iso).getUTCDay() === weekdayOf(weekday)

function withoutYear(month: number, day: number, solar: boolean, weekday: string | undefined, today?: string) {
  if (!today) return null
  const latest = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10)
  const now = Number(today.slice(0, 4)) - (solar ? 621 : 0)
  for (const year of [now + 1, now, now - 1]) {
    const iso = solar ? isoOfSolar(year, month, day) : isoOf(year, month, day)
    if (iso && iso <= latest) return agrees(iso, weekday) ? iso : null
  }
  return null
}

function inFigures(groups: Record<string, string | undefined>, { language }: DateContext): string | null {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)]
  const dayFirst = dayOf(year, second, first, false)
  const monthFirst = dayOf(year, first, second, false)
  if (language && dateWords[language]?.dayFirst) return dayFirst
  if (groups.weekday) {
    const fit = [...new Set([dayFirst, monthFirst])].filter((iso) => iso !== null && agrees(iso, groups.weekday))
    return fit.length === 1 ? (fit[0] ?? null) : null
  }
  const readings = [...new Set([dayFirst, monthFirst])].filter((iso) => iso !== null)
  return readings.length === 1 ? (readings[0] ?? null) : null
}

/** Reads a date at the very start of `text`; null when there is none. Of one without a year only with `today` in the context. */
export function dateAtStart(text: string, context: DateContext = {}): DateFound | null {
  const start = westernDigits(text.slice(0, 120))
  const lead = label.exec(start)?.[0].length ?? 0
  const before = lead + (hijri.exec(start.slice(lead))?.[0].length ?? 0)
  const rest = start.slice(before)
  const base = { labelled: lead > 0, yearAssumed: false }
  for (const shape of shapes) {
    const found = shape.exec(rest)
    if (!found?.groups) continue
    const { year, month: name = '', day = '', weekday } = found.groups
    const { month, solar } = /^\d+$/.test(name)
      ? { month: Number(name), solar: false }
      : (monthOf(name) ?? { month: 0, solar: false })
    const length = before + found[0].trimEnd().length
    if (year !== undefined) return { ...base, iso: dayOf(Number(year), month, Number(day), solar), length }
    if (!context.today) continue
    return { ...base, iso: withoutYear(month, Number(day), solar, weekday, context.today), length, yearAssumed: true }
  }
  const numbers = figures.exec(rest)
  if (!numbers?.groups) return null
  return { ...base, iso: inFigures(numbers.groups, context), length: before + numbers[0].length }
}

/** A line that is a date and its time and nothing else: “Publié le 23 novembre 2026 à 06h00, mis à jour le …”. */
export function dateLine(line: string, context: DateContext): DateFound | null {
  if (line.length > 140) return null
  const [first = '', ...others] = line.split(/\s[|•·]\s/u)
  // “Reading time: 3 min | 24.11.2026”
  const behind = others.length > 0 && clutterOf(first) ? dateLine(others.join(' | '), context) : null
  if (behind) return { ...behind, length: line.length }
  const found = dateAtStart(line, context)
  if (!found || (found.yearAssumed && !found.labelled && line.length > found.length + 12)) return null
  return isOnlyTimes(withoutButtons(line.slice(found.length))) ? { ...found, length: line.length } : null
}

/** “… | Reading time: 3 minutes”: a date shares its line with what a page says of the piece. */
const withoutButtons = (text: string) => text.replace(/\s*[|•·]\s+(.+)$/u, (all, said) => (clutterOf(said) ? '' : all))

/** “Last updated: 21:40 (local time)”: a time of day and no day. */
const labelledClock = (line: string) => {
  const clock = line
    .slice(label.exec(line)?.[0].length ?? line.length)
    .match(/^(.{0,12}?)\d{1,2}[:.h]\d{2}(?!\d)(.*)$/iu)
  return clock !== null && isOnlyTimes(`${clock[1]} ${clock[2]?.replace(/\([^()]*\)/gu, '')}`)
}

/** “Updated 3 hours ago”: a time that tells no day. */
export const isAgo = (line: string): boolean =>
  line.length < 80 &&
  (dateAtStart(line)?.iso ?? null) === null &&
  (labelledClock(westernDigits(line)) ||
    (isOnlyTimes(line) && tellsAgo(line) && (label.test(line) || /\p{N}|منذ|ago$/iu.test(line))))

/** A date that ends `text`, often without its year: where it begins, or null. */
export function dateAtEnd(text: string, context: DateContext): { at: number; found: DateFound } | null {
  for (const { index, 0: gap } of text.matchAll(/^|[\s,،۔(/]+/gu)) {
    const at = index + gap.length
    const found = dateAtStart(text.slice(at), { ...context, today: context.today ?? '2000-12-31' })
    if (found && at + found.length >= text.trimEnd().length) return { at, found }
  }
  return null
}
