import { useLanguage } from '#components/translations'
import { datesFor } from '#lib/dates/newsroom'

/**
 * A moment by the newsroom’s clock, as short as it is clear: the hour of today, the day of this year, else the whole date.
 * `zoned` where somebody counts on the hour and may sit in another time zone.
 */
export function When({
  at,
  now,
  whole = false,
  zoned = false,
}: {
  at: Date
  now: Date
  whole?: boolean
  zoned?: boolean
}) {
  const dates = datesFor(useLanguage())
  return (
    <time dateTime={at.toISOString()} title={dates.moment(at)}>
      {zoned ? dates.shortZonedMoment(at) : whole ? dates.shortMoment(at) : shortly(dates, at, now)}
    </time>
  )
}

type Dates = ReturnType<typeof datesFor>

function shortly(dates: Dates, at: Date, now: Date): string {
  if (dates.day(at) === dates.day(now)) return dates.clock(at)
  return dates.monthKey(at).slice(0, 4) === dates.monthKey(now).slice(0, 4) ? dates.shortDay(at) : dates.day(at)
}
