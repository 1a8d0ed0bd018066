import { dates } from '#lib/dates/newsroom'

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
  const clock = zoned ? dates.zonedClock : dates.clock
  return (
    <time dateTime={at.toISOString()} title={dates.moment(at)}>
      {whole || zoned ? `${dates.shortDay(at)}, ${clock(at)}` : shortly(at, now)}
    </time>
  )
}

function shortly(at: Date, now: Date): string {
  if (dates.day(at) === dates.day(now)) return dates.clock(at)
  return dates.month(at).slice(-4) === dates.month(now).slice(-4) ? dates.shortDay(at) : dates.day(at)
}
