import Link from 'next/link'
import { When } from '#components/dates/when'
import { StateMark } from '#components/workflow/state-mark'
import { profileLabels } from '#lib/articles/labels'
import { pathFor } from '#lib/articles/paths'
import type { ListedArticle } from '#lib/articles/queries'
import styles from './articles.module.css'

export function ArticleTable({ articles, now }: { articles: ListedArticle[]; now: Date }) {
  return (
    <table className={`table ${styles.table}`}>
      <caption className="visually-hidden">Articles, what changed last at the top</caption>
      <thead>
        <tr>
          <th scope="col">Headline</th>
          <th scope="col" className="wide">
            State
          </th>
          <th scope="col" className="wide">
            Profile
          </th>
          <th scope="col" className="wide">
            Desk
          </th>
          <th scope="col" className="wide">
            Authors
          </th>
          <th scope="col" className="wide">
            Changed
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
  const { id, headline, state, profile, desk, authors, language } = article
  return (
    <tr>
      <td className={styles.headline}>
        <Link
          href={pathFor(id, state)}
          data-row
          lang={language}
          dir="auto"
          prefetch={false}
          title={headline || undefined}
        >
          {headline || <span className="hint">No headline yet</span>}
        </Link>
        <div className={styles.under}>
          <StateCell article={article} now={now} />
          <span className="hint">
            {desk ?? 'No desk'} · <When at={article.changedAt} now={now} />
          </span>
        </div>
      </td>
      <td className={`wide ${styles.state}`}>
        <StateCell article={article} now={now} />
      </td>
      <td className="aside wide">{profileLabels[profile]}</td>
      <td className="aside wide">{desk ?? '–'}</td>
      <td className={`wide ${styles.authors}`} title={authors.join(', ')}>
        {authors.join(', ') || '–'}
      </td>
      <td className="aside wide">
        <When at={article.changedAt} now={now} />
      </td>
    </tr>
  )
}

function StateCell({ article, now }: { article: ListedArticle; now: Date }) {
  const { state, live, scheduledFor } = article
  return (
    <>
      <StateMark state={state} />
      {scheduledFor ? (
        <span className="hint">
          <When at={scheduledFor} now={now} zoned />
        </span>
      ) : null}
      {live && state !== 'published' ? <span className="hint">live, an earlier version</span> : null}
    </>
  )
}
