import Link from 'next/link'
import { When } from '#components/dates/when'
import { EraseArticle } from '#components/newsroom/trash/erase-article'
import { HaveBack } from '#components/newsroom/trash/have-back'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { StateMark } from '#components/workflow/state-mark'
import { articleGoneAt, articleTrashDays } from '#lib/article-trash/keeping'
import type { TrashedArticle } from '#lib/article-trash/queries'
import { writtenIn } from '#lib/text/direction'

/** Pieces that were thrown away: to have back, and for an admin to delete for good. */
export function TrashPage({
  articles,
  mayErase,
  now,
}: {
  articles: readonly TrashedArticle[]
  mayErase: boolean
  now: Date
}) {
  const t = useTranslations('articleTrash')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
        {mayErase ? null : (
          <Link className="button" href="/newsroom/articles">
            {t('toArticles')}
          </Link>
        )}
      </header>
      <p className="hint">{t('intro', { days: articleTrashDays })}</p>
      {articles.length === 0 ? (
        <p className="nothing">{t('nothing')}</p>
      ) : (
        <ul className="rows">
          {articles.map((article) => (
            <li key={article.id}>
              <p>
                {article.headline === null ? (
                  <bdi>{article.slug}</bdi>
                ) : (
                  <strong {...(article.headline ? writtenIn(article.language) : {})}>
                    {article.headline || t('noHeadline')}
                  </strong>
                )}{' '}
                <StateMark state={article.state} />
              </p>
              <p className="hint">
                <Dotted>
                  {[
                    <span key="thrown">
                      {article.by
                        ? t.rich('thrownBy', { name: article.by, when: () => <When at={article.at} now={now} whole /> })
                        : t.rich('thrown', { when: () => <When at={article.at} now={now} whole /> })}
                    </span>,
                    <span key="gone">
                      {t.rich('goneFrom', { when: () => <When at={articleGoneAt(article.at)} now={now} whole /> })}
                    </span>,
                    article.wasPublic && t('wasPublic'),
                  ]}
                </Dotted>
              </p>
              {mayErase ? (
                <EraseArticle articleId={article.id} slug={article.slug} />
              ) : (
                <HaveBack articleId={article.id} headline={article.headline || article.slug} />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
