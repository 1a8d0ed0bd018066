import { datesFor } from '#lib/site/dates'

/** A list in order of time, cut where a month ends; the months by their names in `language`. */
export function byMonth<T extends { firstPublishedAt: Date }>(articles: readonly T[], language: string) {
  const dates = datesFor(language)
  const months: { key: string; month: string; articles: T[] }[] = []
  for (const article of articles) {
    const key = dates.monthKey(article.firstPublishedAt)
    const last = months.at(-1)
    if (last?.key === key) last.articles.push(article)
    else months.push({ key, month: dates.month(article.firstPublishedAt), articles: [article] })
  }
  return months
}
