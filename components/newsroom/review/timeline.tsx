import Link from 'next/link'
import { When } from '#components/dates/when'
import { useSentence } from '#components/translations'
import { revisionPath } from '#lib/articles/paths'
import type { Review } from '#lib/reviews/review'
import { told } from '#lib/workflow/timeline'
import styles from './review.module.css'

/** The events of the article so far, the newest first. */
export function Timeline({ id: article, events, now }: Pick<Review, 'id' | 'events'> & { now: Date }) {
  const sentence = useSentence()
  if (events.length === 0) return <p className="nothing">Nothing was decided on it yet.</p>
  return (
    <ol className={`rows ${styles.timeline}`}>
      {events.map(({ id, move, who, at, reason, revision }) => (
        <li key={id}>
          <p>
            {sentence(told(move, who))}
            {revision ? <Revision article={article} number={revision} /> : null}
          </p>
          {reason ? (
            <blockquote dir="auto" className={styles.reason}>
              {reason}
            </blockquote>
          ) : null}
          <p className="hint">
            <When at={at} now={now} whole />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The publications of the article, version by version. */
export function Publications({ id, publications, now }: Pick<Review, 'id' | 'publications'> & { now: Date }) {
  return (
    <ol className={`rows ${styles.timeline}`}>
      {publications.map(({ number, revision, at, by, withdrawn }) => (
        <li key={number}>
          <p>
            Version {number}
            <Revision article={id} number={revision} />
            {withdrawn ? ', withdrawn' : ''}
          </p>
          <p className="hint">
            <When at={at} now={now} whole />
            {by ? `, ${by}` : ''}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Revision({ article, number }: { article: string; number: number }) {
  return (
    <>
      {' '}
      <Link className="hint" href={revisionPath(article, number)}>
        revision {number}
      </Link>
    </>
  )
}
