/** Days and hours as readers see them: those of the place where the newsroom is. */
import { site } from '#lib/site/site'

const format = (timeZone: string, options: Intl.DateTimeFormatOptions) => {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone, ...options })
  return (at: Date) => formatter.format(at)
}

export function datesIn(timeZone: string) {
  const year = format(timeZone, { year: 'numeric' })
  const month = format(timeZone, { month: '2-digit' })
  return {
    /** 21 November 2026 */
    day: format(timeZone, { day: 'numeric', month: 'long', year: 'numeric' }),
    /** Saturday 21 November 2026 */
    weekday: (at: Date) =>
      format(timeZone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })(at).replace(',', ''),
    /** 21 Nov */
    shortDay: format(timeZone, { day: 'numeric', month: 'short' }),
    /** 14:05 */
    clock: format(timeZone, { hour: '2-digit', minute: '2-digit' }),
    /** 14:05 UTC */
    zonedClock: format(timeZone, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
    /** 21 November 2026 at 14:05 UTC */
    moment: format(timeZone, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    /** November 2026 */
    month: format(timeZone, { month: 'long', year: 'numeric' }),
    /** 2026-11 */
    monthKey: (at: Date) => `${year(at)}-${month(at)}`,
  }
}

export const dates = datesIn(site.timeZone)
