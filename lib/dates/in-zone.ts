/** Days and hours as the clocks of one time zone show them, and back. */

// Persian and Pashto would otherwise date by the solar Hijri calendar, and an article carry another day than its translations.
const common = { calendar: 'gregory', hourCycle: 'h23' } as const
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const
const time = { hour: '2-digit', minute: '2-digit' } as const

/** In the language and numerals that are asked for, by the calendar of newspapers. */
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
    /** The day of the calendar that a form gave, kept as midnight UTC: the same one everywhere */
    calendarDay: format({ ...date, timeZone: 'UTC' }),
    /** November 2026 */
    month: format({ month: 'long', year: 'numeric' }),
    /** 2026-11 */
    monthKey: (at: Date) => `${year(at)}-${month(at)}`,
  }
}

/**
 * The moment at which the clocks of this zone show these figures (`2026-11-21T14:05`, as a form gives them); null for what is none.
 * Of an hour that comes twice it is the first; an hour that is left out is counted on from the one before.
 */
export function momentIn(timeZone: string, figures: string): Date | null {
  const shown = Date.parse(`${figures}Z`)
  if (Number.isNaN(shown)) return null
  const before = shown - offsetAt(timeZone, shown - day)
  const after = shown - offsetAt(timeZone, shown + day)
  const fits = [before, after].filter((at) => at + offsetAt(timeZone, at) === shown)
  return new Date(fits.length > 0 ? Math.min(...fits) : before)
}

const day = 86_400_000

/** By how much the clocks of this zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(timeZone: string, at: number): number {
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  })
  const parts = new Map(formatter.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const figure = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const shown = Date.UTC(
    figure('year'),
    figure('month') - 1,
    figure('day'),
    figure('hour'),
    figure('minute'),
    figure('second'),
  )
  return shown - Math.floor(at / 1000) * 1000
}
