'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { makeSizesAgain } from '#lib/rendering/actions'

/** Says that sizes of a picture could not be made, and has them made again. */
export function MakeAgain({ id, mayChange }: { id: string; mayChange: boolean }) {
  const t = useTranslations('mediaPage')
  const router = useRouter()
  const { message, pending, run } = useAnswer()
  return (
    <Notice kind="warn" live>
      <p>{t('notMade')}</p>
      {mayChange ? (
        <Button pending={pending} onClick={() => run(() => makeSizesAgain(id), router.refresh)}>
          {t('makeAgain')}
        </Button>
      ) : null}
      {message ? <p role="alert">{message}</p> : null}
    </Notice>
  )
}
