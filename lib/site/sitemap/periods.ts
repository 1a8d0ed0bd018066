/** How the sitemap is cut: a file for each month, or for each day of a month that would not fit into one. */

/** The most addresses that a sitemap may hold (sitemaps.org). */
export const largestFile = 50_000

export type Period = { name: string; from: Date; to: Date }
type Day = { day: Date; count: number; changed: Date }

export function sitemapFiles(days: readonly Day[]): { name: string; changed: Date }[] {
  const months = Map.groupBy(days, ({ day }) => day.toISOString().slice(0, 7))
  return [...months].flatMap(([month, held]) => {
    const fits = held.reduce((sum, { count }) => sum + count, 0) <= largestFile
    if (fits) return [{ name: month, changed: new Date(Math.max(...held.map(({ changed }) => changed.getTime()))) }]
    return held.map(({ day, changed }) => ({ name: day.toISOString().slice(0, 10), changed }))
  })
}

/** 2026-11 or 2026-11-21 as the time from and to which it lasts, in UTC. Null for anything else. */
export function periodNamed(name: string): Period | null {
  const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(name) ?? []
  const at = (addMonths: number, addDays: number) =>
    new Date(Date.UTC(Number(year), Number(month) - 1 + addMonths, Number(day ?? 1) + addDays))
  const period = { name, from: at(0, 0), to: day ? at(0, 1) : at(1, 0) }
  const said = Number.isNaN(period.from.getTime()) ? '' : period.from.toISOString()
  return name !== '' && said.startsWith(name) ? period : null
}
