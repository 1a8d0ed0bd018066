import Link from 'next/link'
import { When } from '#components/dates/when'
import { ReviewClaims } from '#components/newsroom/review/claims'
import { ReviewText } from '#components/newsroom/review/review-text'
import { reviewPath, writingPath } from '#lib/articles/paths'
import type { ReadRevision } from '#lib/reviews/review'
import styles from './review.module.css'

/** A revision as it was frozen: to read, not to decide on. */
export function RevisionPage({ revision, now }: { revision: ReadRevision; now: Date }) {
  const { id, number, at, by, claims } = revision
  return (
    <div className="page">
      <header className="page-head">
        <p>
          <strong>Revision {number}</strong> of <When at={at} now={now} whole />
          {by ? ` by ${by}` : ''}
        </p>
        <div className="acts">
          <Link className="button" href={`${reviewPath(id)}#history`}>
            History
          </Link>
          <Link className="button" href={writingPath(id)}>
            Open the draft
          </Link>
        </div>
      </header>
      <div className={styles.grid}>
        <ReviewText article={revision} />
        <aside aria-label="About this revision">
          <section className="panel">
            <h2>Claims and sources</h2>
            <ReviewClaims claims={claims} />
          </section>
        </aside>
      </div>
    </div>
  )
}
