/** The time zone in which the newsroom shows dates, whatever that of a device is. */
import { datesIn } from '#lib/dates/in-zone'
import { env } from '#lib/env'

export const timeZone = env.SITE_TIME_ZONE

const known = new Map<string, ReturnType<typeof datesIn>>()

/** By this clock, in the words of a language. */
export function datesFor(language: string): ReturnType<typeof datesIn> {
  const dates = known.get(language) ?? datesIn(timeZone, language)
  known.set(language, dates)
  return dates
}
