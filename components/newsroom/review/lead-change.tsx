import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { Review } from '#lib/reviews/review'
import { wordsFor } from '#lib/site/words'
import { ReviewLead } from './review-lead.tsx'

/** That the lead picture is to be another one than readers see, with what they see now. */
export function LeadChange({ review: { lead, leadBefore, language } }: { review: Review }) {
  const t = useTranslations('leadPicture')
  if (!leadBefore) return null
  return (
    <Notice kind="warn" word={lead ? t('changed') : t('takenOut')}>
      {leadBefore.shown ? (
        <details>
          <summary>{t('readersSee')}</summary>
          <ReviewLead lead={leadBefore.shown} language={language} words={wordsFor(language)} />
        </details>
      ) : (
        t('readersSeeNone')
      )}
    </Notice>
  )
}
