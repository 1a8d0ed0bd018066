import { type ArticleRow, ArticleRows } from '#components/newsroom/articles/article-rows'
import { useLanguage } from '#components/translations'
import { useList } from '#components/translations/list'
import type { ListedArticle } from '#lib/article-list/queries'
import { pathFor } from '#lib/articles/paths'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'

/** `bundles`: those that articles are in, by the ids of these */
export function ArticleTable({
  articles,
  bundles,
  now,
}: {
  articles: ListedArticle[]
  bundles: ReadonlyMap<string, { name: string }>
  now: Date
}) {
  const dates = datesFor(useLanguage())
  const listOf = useList()
  const rows = articles.map(
    ({ changedAt, scheduledFor, authors, ...article }): ArticleRow => ({
      ...article,
      href: pathFor(article.id, article.state),
      authors: listOf(authors),
      bundle: bundles.get(article.id)?.name ?? null,
      changed: momentShown(dates, changedAt, now),
      due: scheduledFor && momentShown(dates, scheduledFor, now, 'zoned'),
    }),
  )
  return <ArticleRows rows={rows} />
}
