/** When a piece of the demo newsroom came out: days before the newsroom is first started, by the clock of its place. */
import { Temporal } from 'temporal-polyfill'

/** Whoever starts before this hour reads yesterday's paper: the day's own would have to come out all at once. */
const hoursOfToday = 8
const firstMinute = 5 * 60 + 30
const lastMinute = 23 * 60 + 30

/** The day that the newest pieces are of. */
export function paperDay(now: Date, timeZone: string): Temporal.PlainDate {
  return zoned(now, timeZone).subtract({ hours: hoursOfToday }).toPlainDate()
}

/**
 * `-3 14:37`: at that hour three days before the day of the paper. `0 80%`: on that day, after 80 per cent of the time
 * from half past five to now. `0.6 hours ago`: so long before now. Gives nothing later than `now`; refuses anything else.
 */
export function momentOf(when: string, now: Date, timeZone: string): Date {
  const today = paperDay(now, timeZone)
  const [, ago] = /^(\d+(?:\.\d+)?) hours ago$/.exec(when) ?? []
  if (ago) return new Date(now.getTime() - Number(ago) * 3_600_000)
  const [, share] = /^0 (\d{1,2})%$/.exec(when) ?? []
  if (share) return partOf(today, Number(share) / 100, now, timeZone)
  const [, distance, clock] = /^(-\d+) (\d\d:\d\d)$/.exec(when) ?? []
  if (!distance || !clock) throw new Error(`No moment is written like “${when}”.`)
  return dateOf(today.add({ days: Number(distance) }).toZonedDateTime({ timeZone, plainTime: clock }))
}

function partOf(day: Temporal.PlainDate, share: number, now: Date, timeZone: string): Date {
  const midnight = day.toZonedDateTime(timeZone).epochMilliseconds
  const from = midnight + firstMinute * 60_000
  const to = Math.min(now.getTime(), midnight + lastMinute * 60_000)
  return new Date(from + Math.floor((share * (to - from)) / 1000) * 1000)
}

const zoned = (at: Date, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone)
export const dayOf = (at: Date, timeZone: string): Temporal.PlainDate => zoned(at, timeZone).toPlainDate()
const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds)
