/** The days of a calendar, written as `2026-11-28`. Pure: when such a day begins, a time zone says (lib/dates/wall-clock). */

export const views = ['day', 'week', 'month'] as const
export type View = (typeof views)[number]

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`)
const written = (date: Date): string => date.toISOString().slice(0, 10)

export function daysAfter(day: string, count: number): string {
  const date = utc(day)
  date.setUTCDate(date.getUTCDate() + count)
  return written(date)
}

/** Weeks begin on Monday (ISO 8601). */
function mondayOf(day: string): string {
  return daysAfter(day, -((utc(day).getUTCDay() + 6) % 7))
}

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`

function firstOfNextMonth(day: string): string {
  const date = utc(firstOfMonth(day))
  date.setUTCMonth(date.getUTCMonth() + 1)
  return written(date)
}

/** The day; the seven of its week; or whole weeks with all days of its month. */
export function daysShown(view: View, day: string): string[] {
  if (view === 'day') return [day]
  const first = mondayOf(view === 'week' ? day : firstOfMonth(day))
  const last = view === 'week' ? daysAfter(first, 6) : daysAfter(mondayOf(daysAfter(firstOfNextMonth(day), -1)), 6)
  const days = [first]
  for (let next = first; next < last; ) {
    next = daysAfter(next, 1)
    days.push(next)
  }
  return days
}

/** A day of the view before this one, and of the view after it. */
export function besides(view: View, day: string): { before: string; after: string } {
  if (view === 'day') return { before: daysAfter(day, -1), after: daysAfter(day, 1) }
  if (view === 'week') return { before: daysAfter(day, -7), after: daysAfter(day, 7) }
  return { before: firstOfMonth(daysAfter(firstOfMonth(day), -1)), after: firstOfNextMonth(day) }
}
