'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { throwArticleAway } from '#lib/article-trash/actions'
import { articleTrashDays } from '#lib/article-trash/keeping'

/** Puts a piece into the trash, and leads to where it can be had back. */
export function ThrowAway({ articleId }: { articleId: string }) {
  const t = useTranslations('articleTrash')
  const ui = useTranslations('ui')
  const deciding = useTranslations('deciding')
  const [open, setOpen] = useState(false)
  const { message, pending, run, forget } = useAnswer()
  const router = useRouter()
  const close = () => {
    forget()
    setOpen(false)
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('throwAway')}
      </Button>
      <Dialog open={open} onClose={close} title={t('throwAway')}>
        <p className="dialog-says">{t('throwAwaySays', { days: articleTrashDays })}</p>
        {message ? (
          <Notice kind="stop" word={deciding('notDone')} live>
            {message}
          </Notice>
        ) : null}
        <div className="dialog-foot">
          <Button onClick={close}>{ui('cancel')}</Button>
          <Button
            kind="danger"
            pending={pending}
            onClick={() =>
              run(
                () => throwArticleAway(articleId),
                () => router.push('/newsroom/articles/trash'),
              )
            }
          >
            {t('throwAway')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
