/** The calendar in the words of one language, as the page and what it asks for later show it. */

import type { View } from '#lib/calendar/days'
import type { CalendarDay, CalendarEntry, EntryKind } from '#lib/calendar/queries'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import { pageSentenceIn } from '#lib/messages/all'
import type { NewsroomLanguage } from '#lib/messages/languages'
import { message } from '#lib/messages/message'

export type ShownEntry = Omit<CalendarEntry, 'at' | 'authors'> & {
  at: ShownMoment
  authors: readonly string[]
  /** A schedule, a withdrawal, or what is due, whose moment has passed */
  late: boolean
}

export type ShownDay = {
  day: string
  /** 28 */
  number: string
  /** Sat */
  weekday: string
  /** Saturday 28 November 2026 */
  title: string
  isToday: boolean
  /** Of the month that was asked for; true in all other views */
  isWithin: boolean
  /** Its clocks go forward or back */
  clocksChange: boolean
  entries: ShownEntry[]
  more: boolean
}

/** Of those that happen by themselves or are to be done; what went out is out. */
const canBeLate: ReadonlySet<EntryKind> = new Set(['schedule', 'withdrawal', 'due'])

const wholeDay = 24 * 60 * 60 * 1000

/** `month`: the one whose view this is (`2026-11`); null for other views. */
export function calendarShown(
  days: readonly CalendarDay[],
  month: string | null,
  language: NewsroomLanguage,
  now: Date,
): ShownDay[] {
  const dates = datesFor(language)
  const today = dates.figures(now).slice(0, 10)
  return days.map(({ day, begins, ends, entries, more }) => {
    const clocksChange = ends.getTime() - begins.getTime() !== wholeDay
    // An hour that comes twice is told apart by the name of its zone.
    const clock = clocksChange ? dates.zonedClock : dates.clock
    return {
      ...{ day, clocksChange, more },
      number: dates.dayNumber(begins),
      weekday: dates.weekdayName(begins),
      title: dates.weekday(begins),
      isToday: day === today,
      isWithin: month === null || day.startsWith(month),
      entries: entries.map(({ at, ...entry }) => ({
        ...entry,
        at: { ...momentShown(dates, at, now), words: clock(at) },
        late: canBeLate.has(entry.kind) && at < now,
      })),
    }
  })
}

/** What the days of a view are called together: “November 2026”, “Saturday 28 November 2026”, “23 November 2026 – 29 November 2026”. */
export function headingOf(days: readonly CalendarDay[], view: View, day: string, language: NewsroomLanguage): string {
  const dates = datesFor(language)
  const [first, last] = [days[0], days.at(-1)]
  const chosen = days.find((each) => each.day === day)
  if (!first || !last || !chosen) return ''
  if (view === 'month') return dates.month(chosen.begins)
  if (view === 'day') return dates.weekday(chosen.begins)
  return pageSentenceIn(
    language,
    message('calendarPage.span', { from: dates.day(first.begins), to: dates.day(last.begins) }),
  )
}
