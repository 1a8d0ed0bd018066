/** Weekdays and dates in the demo newsroom's prose: written as distances, told in words of the piece's language. */
import type { Temporal } from 'temporal-polyfill'

export type DayWord = { kind: 'day' | 'workday' | 'date' | 'month' | 'year'; distance: number }

const pattern = /\{(day|workday|date|month|year):([+-]?\d+)\}/g

const wordOf = (found: RegExpMatchArray): DayWord => ({
  kind: found[1] as DayWord['kind'],
  distance: Number(found[2]),
})

/** What a text leaves to the calendar, in order. */
export const dayWordsIn = (text: string): DayWord[] => [...text.matchAll(pattern)].map(wordOf)

/**
 * Replaces, by the Gregorian calendar and in `language` (BCP 47), counted from `today`:
 * `{day:-2}` the weekday two days before · `{workday:1}` the first day from Monday to Friday on or after tomorrow (with a
 * distance below zero: the last on or before) · `{date:-2}` day and month · `{month:4}` and `{year:-1}` those alone.
 * Refuses any other word of the form `{word:number}`.
 */
export function withDays(text: string, today: Temporal.PlainDate, language: string): string {
  const told = text.replace(pattern, (...found) => tell(wordOf(found as unknown as RegExpMatchArray), today, language))
  const left = /\{\w+:[^}\s]*\}/.exec(told)
  if (left) throw new Error(`No day is written like ${left[0]}.`)
  return told
}

function tell({ kind, distance }: DayWord, today: Temporal.PlainDate, language: string): string {
  switch (kind) {
    case 'day':
      return inWords(today.add({ days: distance }), language, { weekday: 'long' })
    case 'workday':
      return inWords(workday(today.add({ days: distance }), distance < 0 ? -1 : 1), language, { weekday: 'long' })
    case 'date':
      return dayAndMonth(today.add({ days: distance }), language)
    case 'month':
      return inWords(today.add({ months: distance }), language, { month: 'long' })
    case 'year':
      return String(today.add({ years: distance }).year)
  }
}

const workday = (day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate =>
  day.dayOfWeek <= 5 ? day : workday(day.add({ days: step }), step)

// French calls the first of a month by an ordinal, which the formatter does not know.
const dayAndMonth = (day: Temporal.PlainDate, language: string): string =>
  inWords(day, language, { day: 'numeric', month: 'long' }).replace(/^1 /, language === 'fr' ? '1er ' : '1 ')

function inWords(day: Temporal.PlainDate, language: string, how: Intl.DateTimeFormatOptions): string {
  const locale = language === 'en' ? 'en-GB' : language
  const format = new Intl.DateTimeFormat(locale, { ...how, calendar: 'gregory', timeZone: 'UTC' })
  return format.format(day.toZonedDateTime('UTC').epochMilliseconds)
}
