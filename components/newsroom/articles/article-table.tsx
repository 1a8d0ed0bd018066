import { type ArticleRow, ArticleRows } from '#components/newsroom/articles/article-rows'
import { useLanguage } from '#components/translations'
import { useList } from '#components/translations/list'
import type { ListedArticle } from '#lib/article-list/queries'
import { pathFor } from '#lib/articles/paths'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown } from '#lib/dates/shown'

export function ArticleTable({ articles, now }: { articles: ListedArticle[]; now: Date }) {
  const dates = datesFor(useLanguage())
  const listOf = useList()
  const rows = articles.map(
    ({ changedAt, scheduledFor, authors, ...article }): ArticleRow => ({
      ...article,
      href: pathFor(article.id, article.state),
      authors: listOf(authors),
      changed: momentShown(dates, changedAt, now),
      due: scheduledFor && momentShown(dates, scheduledFor, now, 'zoned'),
    }),
  )
  return <ArticleRows rows={rows} />
}
