'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { restoreState } from '#lib/history/actions'
import styles from './history.module.css'

/** Makes the draft say what the slider shows, and takes that back. */
export function Restore({
  articleId,
  number,
  isNow,
  onRestored,
}: {
  articleId: string
  number: number
  /** What is shown is what the draft says */
  isNow: boolean
  /** With the number of the state that it made */
  onRestored: (number: number) => void
}) {
  const t = useTranslations('historyPage')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  const [done, setDone] = useState<{ revision: number; before: number } | null>(null)

  function restore(to: number, isUndo: boolean) {
    run(
      () => restoreState(articleId, { number: to }),
      (restored) => {
        setDone(isUndo ? null : restored)
        onRestored(restored.before + 1)
        router.refresh()
      },
    )
  }

  return (
    <div className={styles.restore}>
      {isNow ? null : (
        <>
          <button
            type="button"
            className="button"
            aria-busy={pending}
            onClick={() => !pending && restore(number, false)}
          >
            {t('restore')}
          </button>
          <p className="hint">{t('whatRestoringDoes')}</p>
        </>
      )}
      {done ? (
        <Notice kind="ok" live>
          <p>{t('restored', { revision: done.revision })}</p>
          <button
            type="button"
            className="button"
            aria-busy={pending}
            onClick={() => !pending && restore(done.before, true)}
          >
            {t('undo')}
          </button>
        </Notice>
      ) : null}
      {message ? (
        <Notice kind="stop" live>
          {message}
        </Notice>
      ) : null}
    </div>
  )
}
