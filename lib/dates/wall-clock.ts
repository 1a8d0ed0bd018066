/** From what the clocks of a time zone show to the moments at which they do. For servers only: the browser is spared the library. */
import { Temporal } from 'temporal-polyfill'

export type Moments =
  | { shown: 'once'; at: Date }
  /** Clocks went back: first the earlier, then the later */
  | { shown: 'twice'; at: readonly [Date, Date] }
  /** Clocks went forward: as far before the gap as the figures are into it, and as far after it */
  | { shown: 'never'; around: readonly [Date, Date] }

const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/

/** When the clocks of this zone show these figures (`2026-11-21T14:05`, as a form gives them); null for figures of no day or hour. */
export function momentsAt(timeZone: string, figures: string): Moments | null {
  const wanted = plain(figures)
  if (!wanted) return null
  const earlier = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  const later = wanted.toZonedDateTime(timeZone, { disambiguation: 'later' })
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { shown: 'once', at: dateOf(earlier) }
  const both = [dateOf(earlier), dateOf(later)] as const
  return earlier.toPlainDateTime().equals(wanted) ? { shown: 'twice', at: both } : { shown: 'never', around: both }
}

function plain(figures: string): Temporal.PlainDateTime | null {
  if (!form.test(figures)) return null
  try {
    return Temporal.PlainDateTime.from(figures, { overflow: 'reject' })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** When a day (`2026-11-21`) begins in this zone: at midnight or, where clocks leave that out, right after it; null for what is no day. */
export function dayBegins(timeZone: string, day: string): Date | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? plain(`${day}T00:00`) : null
  return midnight && dateOf(midnight.toPlainDate().toZonedDateTime(timeZone))
}

const dateOf = ({ epochMilliseconds }: Temporal.ZonedDateTime) => new Date(epochMilliseconds)
