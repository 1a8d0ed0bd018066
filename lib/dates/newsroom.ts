/** The time zone in which the newsroom shows dates, whatever that of a device is. */
import { datesIn } from '#lib/dates/in-zone'
import { env } from '#lib/env'

export const timeZone = env.SITE_TIME_ZONE

export const dates = datesIn(timeZone)
