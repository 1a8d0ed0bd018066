'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button, type ButtonKind } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import type { Answer } from '#lib/errors'

/** A button that asks for a reason, and stays with what was typed where it is refused. */
export function AskReason({
  act,
  says,
  label,
  work,
  kind = 'quiet',
}: {
  act: string
  /** What becomes of it */
  says: string
  /** Of the field; why, where it is not said otherwise */
  label?: string
  work: (reason: string) => Promise<Answer>
  kind?: ButtonKind
}) {
  const t = useTranslations('reviewSteps')
  const ui = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    forget()
    setOpen(false)
  }
  return (
    <>
      <Button kind={kind} onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog open={open} onClose={close} title={act}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            run(
              () => work(reason),
              () => {
                setReason('')
                close()
              },
            )
          }}
        >
          <p className="dialog-says">{says}</p>
          <Field label={label ?? t('demandWhy')} error={message}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                rows={3}
                required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={close}>{ui('cancel')}</Button>
            <Button kind="primary" type="submit" pending={pending}>
              {act}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
