/** Days and hours as readers see them: in their language and numerals, by the calendar of newspapers, at the newsroom's place. */
import { site } from '#lib/site/site'

// Persian and Pashto would otherwise date by the solar Hijri calendar, and a piece carry another day than its translations.
const common = { calendar: 'gregory', hourCycle: 'h23' } as const
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const

export function datesIn(timeZone: string, language = 'en') {
  const format = (options: Intl.DateTimeFormatOptions, locale = language === 'en' ? 'en-GB' : language) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...common, ...options })
    return (at: Date) => formatter.format(at)
  }
  const weekday = format({ weekday: 'long', ...date })
  const [year, month] = [format({ year: 'numeric' }, 'en-GB'), format({ month: '2-digit' }, 'en-GB')]
  return {
    /** 21 November 2026 */
    day: format(date),
    /** Saturday 21 November 2026 */
    weekday: (at: Date) => (language === 'en' ? weekday(at).replace(',', '') : weekday(at)),
    /** 21 Nov */
    shortDay: format({ day: 'numeric', month: 'short' }),
    /** 14:05 */
    clock: format(time),
    /** 14:05 UTC */
    zonedClock: format({ ...time, timeZoneName: 'short' }),
    /** 21 November 2026 at 14:05 UTC */
    moment: format({ ...date, ...time, timeZoneName: 'short' }),
    /** November 2026 */
    month: format({ month: 'long', year: 'numeric' }),
    /** 2026-11 */
    monthKey: (at: Date) => `${year(at)}-${month(at)}`,
  }
}

const made = new Map<string, ReturnType<typeof datesIn>>()

/** For a language that the site speaks. */
export function datesFor(language: string) {
  const dates = made.get(language) ?? datesIn(site.timeZone, language)
  made.set(language, dates)
  return dates
}

export const dates = datesFor('en')
