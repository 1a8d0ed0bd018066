import { Moves } from '#components/newsroom/moves'
import { When } from '#components/newsroom/when'
import { standingBlockers } from '#lib/checks/all'
import type { Review } from '#lib/reviews/review'
import styles from './review.module.css'

/** The bar at the bottom: what one decides on, what stands against it, and the moves that this person may make. */
export function Decision({ review, now }: { review: Review; now: Date }) {
  const { revision, scheduledFor, moves } = review
  return (
    <section className={styles.decision} aria-label="Decision">
      <div className={styles.about}>
        <p>
          <strong>{revision ? `Revision ${revision.number}` : 'Not submitted'}</strong>
          {revision ? (
            <>
              {' '}
              of <When at={revision.at} now={now} whole />
              {revision.by ? ` by ${revision.by}` : ''}
            </>
          ) : null}
          {scheduledFor ? (
            <>
              {' '}
              · goes out <When at={scheduledFor} now={now} whole />
            </>
          ) : null}
        </p>
        <p className="hint">{remark(review)}</p>
      </div>
      {moves.length > 0 ? <Moves articleId={review.id} allowed={moves} revisionId={revision?.id ?? null} /> : null}
    </section>
  )
}

function remark({ state, changedSince, notYours, checks, moves }: Review): string {
  if (changedSince && state === 'in_review')
    return 'It has changed since it was submitted. Take in the newest text before it is approved.'
  if (notYours) return notYours
  if (moves.length === 0) return 'Nothing here is yours to decide now.'
  const blockers = standingBlockers(checks).length
  if (blockers > 0) return blockers === 1 ? 'One check stands in the way.' : `${blockers} checks stand in the way.`
  return 'Nothing stands in the way.'
}
