import { CircleCheck, CircleDashed } from 'lucide-react'
import { When } from '#components/dates/when'
import { DemandLegal, DropLegal } from '#components/newsroom/review/legal-demand'
import { TakeStepBack } from '#components/newsroom/review/take-step-back'
import { useSentence, useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import type { Review, ReviewedStep } from '#lib/reviews/review'
import styles from './review.module.css'

/** The reviews that this piece needs, who gave which, what fell and why, and whether a lawyer has to read it. */
export function Steps({ review, now }: { review: Review; now: Date }) {
  const t = useTranslations('reviewSteps')
  const labels = useTranslations('labels')
  const sentence = useSentence()
  const { steps, seal, demand, mayDemand, fallen } = review.steps
  return (
    <>
      <ol className={`rows ${styles.steps}`}>
        {steps.map((step) => (
          <li key={step.kind} data-given={step.word !== null || undefined}>
            <StepShown step={step} approved={review.state === 'approved' || review.state === 'scheduled'} now={now} />
            {step.word?.hers ? <TakeStepBack articleId={review.id} kind={step.kind} /> : null}
          </li>
        ))}
      </ol>
      {seal && review.revision ? (
        <p className="hint">{t('ofRevision', { number: review.revision.number, seal })}</p>
      ) : null}
      {fallen.map(({ kind, name, at, why }) => (
        <p key={kind} className={styles.fallen}>
          <strong>{t('hasFallen', { step: labels(`reviewKind.${kind}`), name })}</strong>: {sentence(why)}{' '}
          <span className="hint">
            <When at={at} now={now} whole />
          </span>
        </p>
      ))}
      {demand ? (
        <p>
          <bdi>{t('demandedBy', { name: demand.by, reason: demand.reason })}</bdi>
        </p>
      ) : null}
      {demand?.mayDrop ? <DropLegal articleId={review.id} /> : null}
      {mayDemand ? <DemandLegal articleId={review.id} /> : null}
    </>
  )
}

function StepShown({ step, approved, now }: { step: ReviewedStep; approved: boolean; now: Date }) {
  const t = useTranslations('reviewSteps')
  const labels = useTranslations('labels')
  const listOf = useList()
  const { kind, roles, people, word, next } = step
  const given = word !== null || (kind === 'approval' && approved)
  const Icon = given ? CircleCheck : CircleDashed
  return (
    <>
      <p className={styles.step}>
        <Icon aria-hidden size={16} /> <strong>{labels(`reviewKind.${kind}`)}</strong>
        {next && !given ? <span className={styles.next}>{t('isNext')}</span> : null}
      </p>
      <p className="hint">
        {word ? t.rich('givenBy', { name: word.name, when: () => <When at={word.at} now={now} whole /> }) : null}
        {given ? null : t('who', { who: listOf([...people, ...roles.map((role) => labels(`role.${role}`))]) })}
      </p>
      {word?.note ? (
        <blockquote className={styles.reason}>
          <bdi>{word.note}</bdi>
        </blockquote>
      ) : null}
    </>
  )
}
