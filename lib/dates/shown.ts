/** A moment in words, made on the server: a browser knows other data of time zones and languages, and would say it otherwise. */
import type { datesIn } from '#lib/dates/in-zone'

/** `at` in ISO 8601; `title` is the whole date and hour. */
export type ShownMoment = { at: string; words: string; title: string }

type Dates = ReturnType<typeof datesIn>

/**
 * As short as it is clear: the hour of today, the day of this year, else the whole date. `whole`: day and hour in any case;
 * `zoned`: with the time zone, where somebody counts on the hour.
 */
export function momentShown(
  dates: Dates,
  at: Date,
  now: Date,
  form: 'short' | 'whole' | 'zoned' = 'short',
): ShownMoment {
  const words =
    form === 'zoned' ? dates.shortZonedMoment(at) : form === 'whole' ? dates.shortMoment(at) : shortly(dates, at, now)
  return { at: at.toISOString(), words, title: dates.moment(at) }
}

function shortly(dates: Dates, at: Date, now: Date): string {
  if (dates.day(at) === dates.day(now)) return dates.clock(at)
  return dates.monthKey(at).slice(0, 4) === dates.monthKey(now).slice(0, 4) ? dates.shortDay(at) : dates.day(at)
}
