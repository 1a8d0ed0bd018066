import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { HomeArticle } from '#lib/home/queries'
import { writtenIn } from '#lib/text/direction'
import styles from './home.module.css'

/** A list of articles, each with its headline, its state, and since when. */
export function ArticleRows({ articles, now }: { articles: HomeArticle[]; now: Date }) {
  const pages = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const t = useTranslations('homePage')
  const listOf = useList()
  return (
    <ul className={`rows ${styles.articles}`}>
      {articles.map((article) => (
        <li key={article.id}>
          <IntentLink
            href={pathFor(article.id, article.state)}
            data-row
            {...(article.headline ? writtenIn(article.language) : {})}
          >
            {article.headline || <span className="hint">{pages('noHeadline')}</span>}
          </IntentLink>
          <StateMark state={article.state} />
          <p className="hint">
            <Dotted>
              {[
                article.urgent ? <strong key="urgent">{t('urgent')}</strong> : null,
                labels(`profile.${article.profile}`),
                article.desk,
                listOf(article.authors),
              ]}
            </Dotted>
          </p>
          <p className="hint">
            {article.scheduledFor ? (
              <GoesOut at={article.scheduledFor} now={now} />
            ) : (
              <When at={article.stateSince} now={now} />
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function GoesOut({ at, now }: { at: Date; now: Date }) {
  const t = useTranslations('homePage')
  return t.rich('goesOut', { when: () => <When at={at} now={now} zoned /> })
}
