import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'

/** What was there and what is, for eyes and ears. */
export function WasAndIs({ was, is }: { was: ReactNode; is: ReactNode }) {
  const t = useTranslations('pictureChanges')
  return (
    <>
      <del>
        <span className="visually-hidden">{t('was')} </span>
        {was}
      </del>{' '}
      <ins>
        <span className="visually-hidden">{t('now')} </span>
        {is}
      </ins>
    </>
  )
}
