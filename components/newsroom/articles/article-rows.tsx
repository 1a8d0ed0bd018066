'use client'

// A client component for the sake of the server: rows go to the browser as data, once, and not as some forty elements each.
import Link from 'next/link'
import { Moment } from '#components/dates/moment'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { StateMark } from '#components/workflow/state-mark'
import type { ListedArticle } from '#lib/article-list/queries'
import type { ShownMoment } from '#lib/dates/shown'
import { writtenIn } from '#lib/text/direction'
import styles from './articles.module.css'

export type ArticleRow = Omit<ListedArticle, 'changedAt' | 'scheduledFor' | 'authors'> & {
  href: string
  /** Their names, as one text */
  authors: string
  changed: ShownMoment
  due: ShownMoment | null
  /** The name of the one that it is in */
  bundle: string | null
}

export function ArticleRows({ rows }: { rows: ArticleRow[] }) {
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
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { row: ArticleRow }) {
  const t = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const { href, headline, profile, desk, language, authors, changed } = row
  return (
    <tr>
      <td className={styles.headline}>
        <Link
          href={href}
          data-row
          {...(headline ? writtenIn(language) : {})}
          prefetch={false}
          title={headline || undefined}
        >
          {headline || <span className="hint">{t('noHeadline')}</span>}
        </Link>
        <div className={styles.under}>
          <StateCell row={row} />
          <span className="hint">
            <Dotted>{[desk ?? t('noDesk'), <Moment key="changed" shown={changed} />]}</Dotted>
          </span>
        </div>
      </td>
      <td className={`wide ${styles.state}`}>
        <StateCell row={row} />
      </td>
      <td className="aside wide">{labels(`profile.${profile}`)}</td>
      <td className="aside typed wide">
        <bdi>{desk ?? '–'}</bdi>
      </td>
      <td className={`wide ${styles.authors}`} title={authors}>
        <bdi>{authors || '–'}</bdi>
      </td>
      <td className="aside wide">
        <Moment shown={changed} />
      </td>
    </tr>
  )
}

function StateCell({ row: { state, live, due, bundle } }: { row: ArticleRow }) {
  const t = useTranslations('articlePages')
  const bundles = useTranslations('bundlesPage')
  return (
    <>
      <StateMark state={state} />
      {due ? (
        <span className="hint">
          <Moment shown={due} />
        </span>
      ) : null}
      {live && state !== 'published' ? <span className="hint">{t('liveEarlier')}</span> : null}
      {bundle ? (
        <span className="hint">
          <bdi>{bundles('named', { bundle })}</bdi>
        </span>
      ) : null}
    </>
  )
}
