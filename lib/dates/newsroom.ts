/** The time zone in which the newsroom shows dates, whatever that of a device is. */
import { datesIn } from '#lib/dates/in-zone'
import { env } from '#lib/env'
import { localeOf, type NewsroomLanguage } from '#lib/messages/languages'

export const timeZone = env.SITE_TIME_ZONE

const known = new Map<NewsroomLanguage, ReturnType<typeof datesIn>>()

/** By this clock, in the words of a language. */
export function datesFor(language: NewsroomLanguage): ReturnType<typeof datesIn> {
  const dates = known.get(language) ?? datesIn(timeZone, localeOf(language))
  known.set(language, dates)
  return dates
}

/** In the newsroom's own language, for what is written down once for everybody. */
export const newsroomDates = datesFor(env.NEWSROOM_LANGUAGE)
