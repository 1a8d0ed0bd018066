import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react'
import { When } from '#components/dates/when'
import { useSentence } from '#components/translations'
import { Moves } from '#components/workflow/moves'
import { openBlockers } from '#lib/checks/all'
import type { State } from '#lib/generated/prisma/enums'
import type { Sentence } from '#lib/messages/sentence'
import type { Review } from '#lib/reviews/review'
import { usefulMoves } from '#lib/workflow/next-move'
import styles from './review.module.css'

/** The bar at the bottom: what one decides on, what stands against it, and the moves that this person may make. */
export function Decision({ review, now }: { review: Review; now: Date }) {
  const { revision, scheduledFor } = review
  const allowed = usefulMoves(review.moves, review.state, review.changedSince)
  const blockers = openBlockers(review.checks)
  return (
    <section className={styles.decision} aria-label="Decision">
      <div className={styles.about}>
        <p>
          <strong>{revision ? `Revision ${revision.number}` : 'Not submitted'}</strong>
          {revision ? (
            <span className={styles.wide}>
              {' '}
              of <When at={revision.at} now={now} whole />
              {revision.by ? ` by ${revision.by}` : ''}
            </span>
          ) : null}
          {scheduledFor ? (
            <>
              {' '}
              · goes out <When at={scheduledFor} now={now} zoned />
            </>
          ) : null}
        </p>
        <Remark {...remark(review, useSentence())} />
      </div>
      {allowed.length > 0 ? (
        <Moves articleId={review.id} allowed={allowed} revisionId={revision?.id ?? null} blockers={blockers} />
      ) : null}
    </section>
  )
}

const settled: Partial<Record<State, string>> = {
  published: 'Readers have this text.',
  spiked: 'It is put away.',
}

type Remarked = { kind: 'ok' | 'warn' | 'stop' | 'plain'; says: string; about?: 'checks' }

function remark({ state, changedSince, notYours, checks, moves }: Review, sentence: Sentence): Remarked {
  if (changedSince && state === 'in_review')
    return {
      kind: 'warn',
      says: 'The draft has gone on: take in the newest text first.',
    }
  if (settled[state]) return { kind: 'plain', says: settled[state] }
  if (notYours) return { kind: 'plain', says: sentence(notYours) }
  if (moves.length === 0) return { kind: 'plain', says: 'Nothing here is yours to decide now.' }
  const blockers = openBlockers(checks).length
  if (blockers > 0)
    return {
      kind: 'stop',
      says: blockers === 1 ? 'One check stands in the way.' : `${blockers} checks stand in the way.`,
      about: 'checks',
    }
  return { kind: 'ok', says: 'Nothing stands in the way.' }
}

const icons = { ok: CircleCheck, warn: TriangleAlert, stop: OctagonAlert, plain: null }

function Remark({ kind, says, about }: Remarked) {
  const Icon = icons[kind]
  return (
    <p className={styles.remark} data-kind={kind}>
      {Icon ? <Icon aria-hidden size={16} /> : null}
      {about ? (
        <a className={styles.to} href={`#${about}`}>
          {says}
        </a>
      ) : (
        says
      )}
    </p>
  )
}
