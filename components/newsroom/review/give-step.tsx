'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { giveStep } from '#lib/review-steps/actions'

/** This person stands by the revision on the screen, as far as this review goes. */
export function GiveStep({
  articleId,
  kind,
  revision,
}: {
  articleId: string
  kind: ReviewKind
  revision: { id: string; number: number }
}) {
  const t = useTranslations('reviewSteps')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const { message, pending, run, forget } = useAnswer()
  const act = t('give', { step: labels(`reviewKind.${kind}`) })
  const close = () => {
    forget()
    setOpen(false)
  }
  return (
    <>
      <Button kind="primary" data-gives-step onClick={() => setOpen(true)}>
        {act}
      </Button>
      <Dialog open={open} onClose={close} title={act}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            run(() => giveStep(articleId, { kind, revisionId: revision.id, note }), close)
          }}
        >
          <p className="dialog-says">{t('giveSays', { number: revision.number })}</p>
          <Field label={t('note')} error={message}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                rows={3}
                value={note}
                onChange={({ target }) => setNote(target.value)}
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
