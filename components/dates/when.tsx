import { Moment } from '#components/dates/moment'
import { useLanguage } from '#components/translations'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'

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
  const form = zoned ? 'zoned' : whole ? 'whole' : 'short'
  return <Moment shown={momentShown(datesFor(useLanguage()), at, now, form)} />
}
