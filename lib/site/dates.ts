/** Days and hours as readers see them: those of the place where the newsroom is. */
import { datesIn } from '#lib/dates/in-zone'
import { site } from '#lib/site/site'

export const dates = datesIn(site.timeZone)
