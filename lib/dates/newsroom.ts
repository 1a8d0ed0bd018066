/** The one clock of the newsroom: that of the place where it is, whatever a device shows. */
import { datesIn } from '#lib/dates/in-zone'
import { env } from '#lib/env'

export const timeZone = env.SITE_TIME_ZONE

export const dates = datesIn(timeZone)
