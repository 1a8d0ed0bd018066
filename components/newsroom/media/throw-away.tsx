'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { throwFilesAway } from '#lib/trash/actions'
import { trashDays } from '#lib/trash/keeping'

/** Throws one file away, once that was confirmed; where a piece uses it, the answer says which. */
export function ThrowAway({ id }: { id: string }) {
  const t = useTranslations('library')
  const ui = useTranslations('ui')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    setOpen(false)
    forget()
  }
  return (
    <>
      <Button kind="danger" onClick={() => setOpen(true)}>
        {t('throwAway')}
      </Button>
      <Dialog open={open} onClose={close} title={t('throwAwayAsk')}>
        <p>{t('throwAwayText', { days: trashDays })}</p>
        {message ? (
          <Notice kind="stop" live word={t('notDone')}>
            {message}
          </Notice>
        ) : null}
        <div className="dialog-foot">
          <Button kind="quiet" onClick={close}>
            {ui('cancel')}
          </Button>
          <Button
            kind="danger"
            pending={pending}
            onClick={() =>
              run(
                () => throwFilesAway([id]),
                () => {
                  close()
                  router.refresh()
                },
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
