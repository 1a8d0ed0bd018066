'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'

export type Confirmed<T> = {
  /** The question, with the name of what goes */
  title: string
  /** What becomes of it */
  says: string
  /** What the button that does it is called */
  act: string
  work: () => Promise<Answer<T>>
  then: (value: T) => void
}

/** A dialog that asks before something is taken away, does it, and stays with the reason where that was refused. */
export function Confirm<T>({
  open,
  onClose,
  title,
  says,
  act,
  work,
  then,
}: Confirmed<T> & { open: boolean; onClose: () => void }) {
  const ui = useTranslations('ui')
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    forget()
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={title}>
      <p>{says}</p>
      {message ? (
        <Notice kind="stop" live>
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
            run(work, (value) => {
              close()
              then(value)
            })
          }
        >
          {act}
        </Button>
      </div>
    </Dialog>
  )
}
