/** Whole weeks of the newsroom’s clock. For servers only. */
import { daysAfter, daysShown } from '#lib/calendar/days'
import { dayBegins } from '#lib/dates/wall-clock'

/** `day` is its Monday (`2026-11-23`); the moments are those at which the clocks of the zone begin and end it. */
export type Week = { day: string; begins: Date; ends: Date }

/** So many weeks, the last one with `day` in it; in order of time. One in which clocks change has an hour less or more. */
export function weeksUntil(timeZone: string, day: string, count: number): Week[] {
  const [last = day] = daysShown('week', day)
  return Array.from({ length: count }, (_, at) => {
    const monday = daysAfter(last, -7 * (count - 1 - at))
    return { day: monday, begins: beginOf(timeZone, monday), ends: beginOf(timeZone, daysAfter(monday, 7)) }
  })
}

function beginOf(timeZone: string, day: string): Date {
  const begins = dayBegins(timeZone, day)
  if (!begins) throw new Error(`${day} is no day.`)
  return begins
}
