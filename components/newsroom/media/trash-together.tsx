'use client'

import type { Chosen } from '#components/newsroom/media/selection'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { throwFilesAway } from '#lib/trash/actions'
import { trashDays } from '#lib/trash/keeping'
import type { Thrown } from '#lib/trash/thrown'

/** Throws several files away, once that was confirmed. */
export function TrashTogether({
  open,
  files,
  onClose,
  onDone,
}: {
  open: boolean
  files: readonly Chosen[]
  onClose: () => void
  onDone: (thrown: Thrown) => void
}) {
  const t = useTranslations('library')
  const bulk = useTranslations('bulkEdits')
  const ui = useTranslations('ui')
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    forget()
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={t('sweepAsk', { count: files.length })}>
      <p>{bulk('trashText', { days: trashDays })}</p>
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
          onClick={() => run(() => throwFilesAway(files.map(({ id }) => id)), onDone)}
        >
          {t('throwAway')}
        </Button>
      </div>
    </Dialog>
  )
}
