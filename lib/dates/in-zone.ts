/** Days and hours as the clocks of one time zone show them, and back. */

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
