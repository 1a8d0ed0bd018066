import Link from 'next/link'
import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Dotted } from '#components/ui/dotted'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import type { ListedArticle } from '#lib/articles/queries'
import { writtenIn } from '#lib/text/direction'
import styles from './articles.module.css'

export function ArticleTable({ articles, now }: { articles: ListedArticle[]; now: Date }) {
  const t = useTranslations('articlePages')
  return (
    <table className={`table ${styles.table}`}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('headline')}</th>
          <th scope="col" className="wide">
            {t('state')}
          </th>
          <th scope="col" className="wide">
            {t('profile')}
          </th>
          <th scope="col" className="wide">
            {t('desk')}
          </th>
          <th scope="col" className="wide">
            {t('authors')}
          </th>
          <th scope="col" className="wide">
            {t('changed')}
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <Row key={article.id} article={article} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ article, now }: { article: ListedArticle; now: Date }) {
  const t = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const authors = useList()(article.authors)
  const { id, headline, state, profile, desk, language } = article
  return (
    <tr>
      <td className={styles.headline}>
        <Link
          href={pathFor(id, state)}
          data-row
          {...(headline ? writtenIn(language) : {})}
          prefetch={false}
          title={headline || undefined}
        >
          {headline || <span className="hint">{t('noHeadline')}</span>}
        </Link>
        <div className={styles.under}>
          <StateCell article={article} now={now} />
          <span className="hint">
            <Dotted>{[desk ?? t('noDesk'), <When key="changed" at={article.changedAt} now={now} />]}</Dotted>
          </span>
        </div>
      </td>
      <td className={`wide ${styles.state}`}>
        <StateCell article={article} now={now} />
      </td>
      <td className="aside wide">{labels(`profile.${profile}`)}</td>
      <td className="aside typed wide">
        <bdi>{desk ?? '–'}</bdi>
      </td>
      <td className={`wide ${styles.authors}`} title={authors}>
        <bdi>{authors || '–'}</bdi>
      </td>
      <td className="aside wide">
        <When at={article.changedAt} now={now} />
      </td>
    </tr>
  )
}

function StateCell({ article, now }: { article: ListedArticle; now: Date }) {
  const t = useTranslations('articlePages')
  const { state, live, scheduledFor } = article
  return (
    <>
      <StateMark state={state} />
      {scheduledFor ? (
        <span className="hint">
          <When at={scheduledFor} now={now} zoned />
        </span>
      ) : null}
      {live && state !== 'published' ? <span className="hint">{t('liveEarlier')}</span> : null}
    </>
  )
}
