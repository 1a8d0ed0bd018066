import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { When } from '#components/dates/when'
import { ApproveAnew } from '#components/newsroom/review/approve-anew'
import { GiveStep } from '#components/newsroom/review/give-step'
import { useSentence, useTranslations } from '#components/translations'
import { Moves } from '#components/workflow/moves'
import { bundlePath } from '#lib/bundles/paths'
import type { BundleOfArticle } from '#lib/bundles/queries'
import { openBlockers } from '#lib/checks/all'
import type { Sentence } from '#lib/messages/sentence'
import type { TranslatorFor } from '#lib/messages/translator'
import type { Review } from '#lib/reviews/review'
import { usefulMoves } from '#lib/workflow/next-move'
import styles from './review.module.css'

type Bundle = BundleOfArticle['bundle']

/** The bar at the bottom: what one decides on, what stands against it, and the moves that this person may make. */
export function Decision({ review, bundle, now }: { review: Review; bundle: Bundle; now: Date }) {
  const t = useTranslations('reviewPage')
  const ofBundles = useTranslations('bundlesPage')
  const goesTogether = (review.state === 'approved' || review.state === 'scheduled') && bundle?.waits ? bundle : null
  const [sentence, steps, labels] = [useSentence(), useTranslations('reviewSteps'), useTranslations('labels')]
  const { revision, scheduledFor } = review
  const allowed = usefulMoves(review.moves, review.state, review.changedSince, review.underEmbargo)
  const blockers = openBlockers(review.checks)
  const missing = missingStep(review)
  // Publishing past what is in the way is offered where something is.
  const obstructed = blockers.length > 0 || missing !== undefined || review.notYours !== null
  const offered = allowed.filter((move) => move !== 'publishPast' || obstructed)
  const hers = review.steps.steps.find(({ mayGive }) => mayGive)
  return (
    <section className={styles.decision} data-decision aria-label={t('decision')}>
      <div className={styles.about}>
        <p>
          {revision ? <Decided revision={revision} now={now} /> : <strong>{t('notSubmitted')}</strong>}
          {scheduledFor ? (
            <> · {t.rich('goesOut', { when: () => <When at={scheduledFor} now={now} zoned /> })}</>
          ) : null}
        </p>
        {goesTogether ? (
          <Remark kind="plain" says={ofBundles('waitsWith')} />
        ) : (
          <Remark {...remark(review, t, sentence, steps, labels)} />
        )}
      </div>
      {goesTogether ? (
        <Link className="button" data-kind="primary" href={bundlePath(goesTogether.id)}>
          {ofBundles('toBundle')}
        </Link>
      ) : null}
      {hers && revision ? <GiveStep articleId={review.id} kind={hers.kind} revision={revision} /> : null}
      {review.approveAnew ? (
        <ApproveAnew articleId={review.id} seen={review.approveAnew} filled={blockers.length === 0} />
      ) : null}
      {offered.length > 0 ? (
        <Moves
          articleId={review.id}
          language={review.language}
          allowed={offered}
          revisionId={revision?.id ?? null}
          blockers={blockers}
          step={hers || (review.approveAnew && blockers.length === 0) ? 'hers' : missing ? 'others' : null}
        />
      ) : null}
    </section>
  )
}

/** Which revision is decided on, and who submitted it when. */
function Decided({ revision, now }: { revision: NonNullable<Review['revision']>; now: Date }) {
  const t = useTranslations('reviewPage')
  const { number, at, by } = revision
  const shown = {
    number,
    strong: (words: ReactNode) => <strong>{words}</strong>,
    more: (words: ReactNode) => <span className={styles.wide}>{words}</span>,
    when: () => <When at={at} now={now} whole />,
  }
  return by ? t.rich('revisionOfBy', { ...shown, name: by }) : t.rich('revisionOf', shown)
}

/** The review before the approval that this piece waits for, while somebody decides on it. */
const missingStep = ({ state, steps: { steps } }: Review) =>
  ['in_review', 'approved', 'scheduled'].includes(state)
    ? steps.find(({ kind, next }) => next && kind !== 'approval')
    : undefined

type Remarked = { kind: 'ok' | 'warn' | 'stop' | 'plain'; says: string; about?: 'checks' | 'steps' }

function remark(
  review: Review,
  t: TranslatorFor<'reviewPage'>,
  sentence: Sentence,
  ofSteps: TranslatorFor<'reviewSteps'>,
  labels: TranslatorFor<'labels'>,
): Remarked {
  const { state, changedSince, notYours, checks, moves } = review
  if (changedSince && state === 'in_review') return { kind: 'warn', says: t('draftWentOn') }
  if (state === 'published' || state === 'spiked') return { kind: 'plain', says: t(state) }
  const missing = missingStep(review)
  const waits = missing && ofSteps('waitsFor', { step: labels(`reviewKind.${missing.kind}`) })
  if (waits && (missing.mayGive || openBlockers(checks).length === 0))
    return { kind: 'warn', says: waits, about: 'steps' }
  if (notYours) return { kind: 'plain', says: sentence(notYours) }
  if (moves.length === 0) return { kind: 'plain', says: t('notYours') }
  const blockers = openBlockers(checks).length
  if (blockers > 0) return { kind: 'stop', says: t('blocked', { count: blockers }), about: 'checks' }
  return { kind: 'ok', says: t('clear') }
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
