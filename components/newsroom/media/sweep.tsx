'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { sweepFiles, undoThrowingAway } from '#lib/trash/actions'
import { sweptAfterDays, trashDays } from '#lib/trash/keeping'

/** Throws away everything that no piece uses and that has been here for long, once that was confirmed; what went can be had back at once. */
export function Sweep({ files, bytes }: { files: number; bytes: number }) {
  const t = useTranslations('library')
  const ui = useTranslations('ui')
  const router = useRouter()
  const [open, setOpen] = useState(false)
  const [swept, setSwept] = useState<{ at: string; thrown: number } | null>(null)
  const [back, setBack] = useState<number | null>(null)
  const { message, pending, run } = useAnswer()
  const sweep = () =>
    run(sweepFiles, (answer) => {
      setOpen(false)
      setBack(null)
      setSwept(answer)
      router.refresh()
    })
  const undo = (at: string) =>
    run(
      () => undoThrowingAway(at),
      (count) => {
        setSwept(null)
        setBack(count)
        router.refresh()
      },
    )
  return (
    <>
      {files > 0 ? (
        <div className="acts after">
          <Button onClick={() => setOpen(true)}>{t('sweep')}</Button>
        </div>
      ) : (
        <p className="hint">{t('sweepNothing', { days: sweptAfterDays })}</p>
      )}
      <Dialog open={open} onClose={() => setOpen(false)} title={t('sweepAsk', { count: files })}>
        <p>
          {t('sweepText', { days: sweptAfterDays, kept: trashDays, megabytes: Math.max(1, Math.round(bytes / 1e6)) })}
        </p>
        <div className="dialog-foot">
          <Button kind="quiet" onClick={() => setOpen(false)}>
            {ui('cancel')}
          </Button>
          <Button kind="danger" pending={pending} onClick={sweep}>
            {t('throwAway')}
          </Button>
        </div>
      </Dialog>
      {swept ? (
        <Notice kind="ok" live>
          {t('thrown', { count: swept.thrown })}{' '}
          <Button kind="quiet" pending={pending} onClick={() => undo(swept.at)}>
            {t('undo')}
          </Button>
        </Notice>
      ) : null}
      {back !== null ? (
        <p role="status" className="hint">
          {t('undone', { count: back })}
        </p>
      ) : null}
      {message ? (
        <Notice kind="stop" live word={t('notDone')}>
          {message}
        </Notice>
      ) : null}
    </>
  )
}
