import { useClock } from '#components/dates/clock'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { reviewPath } from '#lib/articles/paths'

/** While one writes: that readers lose the piece by itself, when, and who planned that. What they find then stands on the review. */
export function GoesAway({ articleId, at, by }: { articleId: string; at: Date; by: string }) {
  const t = useTranslations('schedules')
  const writing = useTranslations('writing')
  const { dates } = useClock()
  return (
    <Notice kind="warn" word={t('planned')}>
      <p>
        {t.rich('plannedBy', { name: by, when: () => <time dateTime={at.toISOString()}>{dates.moment(at)}</time> })}{' '}
        <IntentLink href={reviewPath(articleId)}>{writing('review')}</IntentLink>
      </p>
    </Notice>
  )
}
