import Link from 'next/link'
import { When } from '#components/dates/when'
import { StateMark } from '#components/workflow/state-mark'
import { profileLabels } from '#lib/articles/labels'
import { pathFor } from '#lib/articles/paths'
import type { HomeArticle } from '#lib/home/queries'
import styles from './home.module.css'

/** A list of articles, each with its headline, its state, and since when. */
export function ArticleRows({ articles, now }: { articles: HomeArticle[]; now: Date }) {
  return (
    <ul className={`rows ${styles.articles}`}>
      {articles.map((article) => (
        <li key={article.id}>
          <Link href={pathFor(article.id, article.state)} data-row dir="auto">
            {article.headline || <span className="hint">No headline yet</span>}
          </Link>
          <StateMark state={article.state} />
          <p className="hint">
            {[profileLabels[article.profile], article.desk, article.authors.join(', ')].filter(Boolean).join(' · ')}
          </p>
          <p className="hint">
            {article.scheduledFor ? (
              <>
                goes out <When at={article.scheduledFor} now={now} zoned />
              </>
            ) : (
              <When at={article.stateSince} now={now} />
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
