import { When } from '#components/dates/when'
import { ComparedText } from '#components/site/compared-text'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { Review } from '#lib/reviews/review'
import { wordsFor } from '#lib/site/words'
import { directionOf } from '#lib/text/direction'
import styles from './review.module.css'

/** What changed since an approval that fell, and what took it; or since what one decided on oneself. */
export function SinceDecided({
  review: { sinceDecided, language },
  now,
}: {
  review: Pick<Review, 'sinceDecided' | 'language'>
  now: Date
}) {
  const t = useTranslations('reviewPage')
  if (!sinceDecided) return null
  const { words, number, approvedBy, voided } = sinceDecided
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
        {words ? (
          <div lang={language} dir={directionOf(language)}>
            <ComparedText text={words} words={wordsFor(language)} />
          </div>
        ) : (
          <p className="hint">{t('noWordDiffers')}</p>
        )}
      </details>
    </section>
  )
}
