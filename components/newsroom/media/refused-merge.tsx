import { useSentence, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import type { Refusal } from '#lib/errors'
import { libraryPath } from '#lib/media/address'

/** In the place of two files that can’t become one: why, and the way back. */
export function RefusedMerge({ id, refusal }: { id: string; refusal: Refusal }) {
  const t = useTranslations('merging')
  const sentence = useSentence()
  return (
    <div className="page">
      <div className="empty" role="alert">
        <h1>{t('title')}</h1>
        <p>{sentence(refusal.why)}</p>
        <IntentLink className="button" href={`${libraryPath}/${id}`}>
          {t('cancel')}
        </IntentLink>
      </div>
    </div>
  )
}
