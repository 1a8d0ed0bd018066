import { useTranslations } from '#components/translations'
import { Notice as Mark } from '#components/ui/notice'
import type { Notice } from '#lib/corrections/notice'
import type { ReviewedClaim } from '#lib/reviews/review'
import { writtenIn } from '#lib/text/direction'
import styles from './review.module.css'

/** What readers are told with this version. */
export function ReviewNotice({
  notice,
  claims,
  language,
}: {
  notice: Notice | null
  claims: readonly ReviewedClaim[]
  language: string
}) {
  const t = useTranslations('corrections')
  const labels = useTranslations('labels')
  if (notice === null) return null
  if (notice.kind === 'minor')
    return (
      <Mark kind="info" word={t('minor')}>
        {t('minorMeans')}
      </Mark>
    )
  const about = claims.filter(({ claimId }) => notice.claimIds.includes(claimId))
  return (
    <Mark kind="info" word={labels(`correctionKind.${notice.kind}`)}>
      <p className={styles.told} {...writtenIn(language)}>
        {notice.text || <span className="hint">{t('wordless')}</span>}
      </p>
      {notice.cause ? <p className="hint">{labels(`correctionCause.${notice.cause}`)}</p> : null}
      {about.map(({ claimId, number }) => (
        <p key={claimId} className="hint">
          {t('aboutClaim', { number })}
        </p>
      ))}
    </Mark>
  )
}
