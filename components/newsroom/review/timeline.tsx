import { When } from '#components/newsroom/when'
import { told } from '#lib/articles/timeline'
import type { Review } from '#lib/reviews/review'
import styles from './review.module.css'

/** What happened to the piece so far, the newest first. */
export function Timeline({ events, now }: { events: Review['events']; now: Date }) {
  if (events.length === 0) return <p className="nothing">Nothing was decided on it yet.</p>
  return (
    <ol className={`rows ${styles.timeline}`}>
      {events.map(({ id, move, who, at, reason, revision }) => (
        <li key={id}>
          <p>
            {told(move, who)}
            {revision ? <span className="hint"> revision {revision}</span> : null}
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

/** What readers had, version by version. */
export function Publications({ publications, now }: { publications: Review['publications']; now: Date }) {
  return (
    <ol className={`rows ${styles.timeline}`}>
      {publications.map(({ number, revision, at, by, withdrawn }) => (
        <li key={number}>
          <p>
            Version {number}
            <span className="hint"> revision {revision}</span>
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
