import { datesFor } from '#lib/site/dates'

/** A list in order of time, cut where a month ends; the months by their names in `language`. */
export function byMonth<T extends { firstPublishedAt: Date }>(pieces: readonly T[], language: string) {
  const dates = datesFor(language)
  const months: { key: string; month: string; pieces: T[] }[] = []
  for (const piece of pieces) {
    const key = dates.monthKey(piece.firstPublishedAt)
    const last = months.at(-1)
    if (last?.key === key) last.pieces.push(piece)
    else months.push({ key, month: dates.month(piece.firstPublishedAt), pieces: [piece] })
  }
  return months
}
