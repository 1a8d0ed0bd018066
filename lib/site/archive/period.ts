/** The years, months and days of the archive as their addresses say them. Pure. */

export type Unit = 'year' | 'month' | 'day'

/** `from` and `to` as days of the calendar (2026-11-01), the first after it not included; `key` as it stands in the address: 2026/11 */
export type Period = { unit: Unit; key: string; from: string; to: string }

const units: readonly Unit[] = ['year', 'month', 'day']
const forms = [/^(19|20)\d\d$/, /^\d\d$/, /^\d\d$/]

/** Null for what is no day of the calendar. */
export function periodAt(segments: readonly string[]): Period | null {
  const unit = units[segments.length - 1]
  if (!unit || !segments.every((segment, at) => forms[at]?.test(segment))) return null
  const [year = 0, month = 1, day = 1] = segments.map(Number)
  const from = new Date(Date.UTC(year, month - 1, day))
  const to = new Date(from)
  if (unit === 'year') to.setUTCFullYear(year + 1)
  else if (unit === 'month') to.setUTCMonth(month)
  else to.setUTCDate(day + 1)
  const key = segments.join('/')
  return dayOf(from).replaceAll('-', '/').startsWith(key) ? { unit, key, from: dayOf(from), to: dayOf(to) } : null
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)

export const archivePath = (key = '') => (key === '' ? '/archive' : `/archive/${key}`)

/** The periods that hold this one, from the year on, with itself. */
export const periodsTo = ({ key }: Period): string[] =>
  key.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))
