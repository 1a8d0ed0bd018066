/** Which days a calendar shows, as its address says. */
import { type View, views } from '#lib/calendar/days'
import type { CalendarInput } from '#lib/calendar/input'
import { newsroomDates } from '#lib/dates/newsroom'

/** The week of today where the address says nothing. What is no day stays, to be refused in words. */
export function calendarAsked(one: (name: string) => string, now: Date): CalendarInput {
  const view: View = views.find((each) => each === one('view')) ?? 'week'
  return { view, day: one('day').trim() || newsroomDates.figures(now).slice(0, 10) }
}

export const monthOf = ({ view, day }: CalendarInput): string | null => (view === 'month' ? day.slice(0, 7) : null)
