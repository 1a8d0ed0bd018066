/** Pieces of the demo newsroom that are entries of a coverage, which is a piece, too. */
import { cacheTag } from '#lib/publications/cache-tags'
import type { DatedArticle } from './pieces.ts'
import type { Rows } from './rows.ts'

/** The same rows, with those of the coverages; `pieces` are the pieces of these rows, in the same order, oldest first. Refuses entries of nothing. */
export function covered(rows: readonly Rows[], pieces: readonly DatedArticle[]): Rows[] {
  const changes = new Map<string, number>()
  const idOf = (slug: string): string => {
    const id = rows[pieces.findIndex((piece) => piece.slug === slug)]?.articles[0]?.id
    if (!id) throw new Error(`The demo newsroom has no coverage “${slug}”.`)
    return id
  }
  const changed = rows.map((one, at): Rows => {
    const entry = pieces[at]?.entry
    const id = one.articles[0]?.id
    if (!entry || !id) return one
    const coverageId = idOf(entry.of)
    const isOut = one.publications.length > 0
    const coverageChange = isOut ? (changes.get(coverageId) ?? 0) + 1 : 0
    changes.set(coverageId, Math.max(changes.get(coverageId) ?? 0, coverageChange))
    return {
      ...one,
      entries: [{ id, coverageId, keyPoint: entry.keyPoint, coverageChange }],
      publications: one.publications.map((publication) => ({ ...publication, coverageId })),
      pages: isOut ? [cacheTag.article(id), cacheTag.article(coverageId)] : [],
    }
  })
  return changed.map((one) => {
    const articleId = one.articles[0]?.id
    const count = articleId === undefined ? undefined : changes.get(articleId)
    return articleId === undefined || count === undefined ? one : { ...one, coverages: [{ articleId, changes: count }] }
  })
}
