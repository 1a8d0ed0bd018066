/** Days by the newsroom's clock as moments. For servers only. */
import { timeZone } from '#lib/dates/newsroom'
import { momentsAt } from '#lib/dates/wall-clock'

const DAY = 24 * 60 * 60 * 1000

/** When this day begins; null where there is no such day. Of a midnight that clocks skip, the moment after it. */
export function beginningOf(day: string): Date | null {
  const moments = momentsAt(timeZone, `${day}T00:00`)
  if (!moments) return null
  if (moments.shown === 'once') return moments.at
  return moments.shown === 'twice' ? moments.at[0] : moments.around[1]
}

/** When this day is over. */
export function endOf(day: string): Date | null {
  const noon = Date.parse(`${day}T12:00:00Z`)
  return Number.isNaN(noon) ? null : beginningOf(new Date(noon + DAY).toISOString().slice(0, 10))
}
