'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'

/** What takes something away: it is done once that was confirmed. `children` draws the button that asks. */
export function AsksFirst<T>({
  title,
  says,
  act,
  work,
  then,
  children,
}: {
  /** The question, with the name of what goes */
  title: string
  /** What becomes of it */
  says: string
  /** What the button that does it is called */
  act: string
  work: () => Promise<Answer<T>>
  then: (value: T) => void
  children: (ask: () => void) => ReactNode
}) {
  const ui = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    setOpen(false)
    forget()
  }
  return (
    <>
      {children(() => setOpen(true))}
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
    </>
  )
}
