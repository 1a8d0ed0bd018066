import type { ReactNode } from 'react'
import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { Review } from '#lib/reviews/review'
import styles from './review.module.css'

/** What changed since an approval that fell, and what took it; or since what one decided on oneself. `children`: that, where it can be told. */
export function SinceDecided({
  review: { sinceDecided },
  now,
  children,
}: {
  review: Pick<Review, 'sinceDecided'>
  now: Date
  children: ReactNode
}) {
  const t = useTranslations('reviewPage')
  if (!sinceDecided) return null
  const { number, approvedBy, voided } = sinceDecided
  return (
    <section className={styles.since} aria-label={t('changes')} tabIndex={-1} data-location="changes">
      {voided ? (
        <Notice kind="warn" word={t('approvalFell')}>
          <p>
            <bdi>{voided.reason}</bdi>{' '}
            <span className="hint">
              <When at={voided.at} now={now} whole />
            </span>
          </p>
        </Notice>
      ) : null}
      <details className={styles.differs} data-changes open>
        <summary>
          {approvedBy
            ? t('sinceApproved', { number, name: approvedBy })
            : t(voided ? 'sinceApprovedBySomebody' : 'sinceYours', { number })}
        </summary>
        {children ?? <p className="hint">{t('notComparable')}</p>}
      </details>
    </section>
  )
}
