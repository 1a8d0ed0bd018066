/** Days and hours as the clocks of one time zone show them. */

// Persian and Pashto would otherwise date by the solar Hijri calendar, and an article carry another day than its translations.
const common = { calendar: 'gregory', hourCycle: 'h23' } as const
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
const figures = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const

/** In the language and numerals that are asked for, by the calendar of newspapers. */
export function datesIn(timeZone: string, language = 'en') {
  const format = (options: Intl.DateTimeFormatOptions, locale = language === 'en' ? 'en-GB' : language) => {
    const formatter = new Intl.DateTimeFormat(locale, { timeZone, ...common, ...options })
    return (at: Date) => formatter.format(at)
  }
  const zonePart = (at: Date, timeZoneName: 'long' | 'longOffset') =>
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const weekday = format({ weekday: 'long', ...date })
  const [year, month] = [format({ year: 'numeric' }, 'en-GB'), format({ month: '2-digit' }, 'en-GB')]
  const short = { day: 'numeric', month: 'short' } as const
  return {
    /** 21 November 2026 */
    day: format(date),
    /** Saturday 21 November 2026 */
    weekday: (at: Date) => (language === 'en' ? weekday(at).replace(',', '') : weekday(at)),
    /** 2026-11-21T14:05, as a form takes it */
    figures: (at: Date) => format({ ...figures }, 'sv-SE')(at).replace(' ', 'T'),
    /** 21 */
    dayNumber: format({ day: 'numeric' }),
    /** Sat */
    weekdayName: format({ weekday: 'short' }),
    /** 21 Nov */
    shortDay: format(short),
    /** 21 Nov, 14:05 */
    shortMoment: format({ ...short, ...time }),
    /** 21 Nov, 14:05 UTC */
    shortZonedMoment: format({ ...short, ...time, timeZoneName: 'short' }),
    /** 14:05 */
    clock: format(time),
    /** 14:05 UTC */
    zonedClock: format({ ...time, timeZoneName: 'short' }),
    /** Central European Summer Time (GMT+02:00) */
    zone: (at: Date) => `${zonePart(at, 'long')} (${zonePart(at, 'longOffset')})`,
    /** 21 November 2026 at 14:05 UTC */
    moment: format({ ...date, ...time, timeZoneName: 'short' }),
    /** The day of the calendar that a form gave, kept as midnight UTC: the same one everywhere */
    calendarDay: format({ ...date, timeZone: 'UTC' }),
    /** November 2026 */
    month: format({ month: 'long', year: 'numeric' }),
    /** 2026-11 */
    monthKey: (at: Date) => `${year(at)}-${month(at)}`,
  }
}
