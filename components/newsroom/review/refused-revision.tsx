import Link from 'next/link'
import { useSentence, useTranslations } from '#components/translations'
import { writingPath } from '#lib/articles/paths'
import type { Refusal } from '#lib/errors'

/** In the place of a revision that can’t be read as it was frozen: why, and the way to where it is submitted anew. */
export function RefusedRevision({ id, refusal }: { id: string; refusal: Refusal }) {
  const t = useTranslations('revisions')
  const sentence = useSentence()
  return (
    <div className="page">
      <div className="empty" role="alert">
        <h1>{t('cantBeShown')}</h1>
        <p>{sentence(refusal.why)}</p>
        <Link className="button" href={writingPath(id)}>
          {t('openDraft')}
        </Link>
      </div>
    </div>
  )
}
