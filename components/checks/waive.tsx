'use client'

import { useState } from 'react'
import { useSentence, useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { endWaiver, waiveCheck } from '#lib/checks/actions'
import type { Check, Waived } from '#lib/checks/all'

/** A named person lets a check pass, and says why. */
export function Waive({ articleId, check }: { articleId: string; check: Check }) {
  const t = useTranslations('deciding')
  const ui = useTranslations('ui')
  const says = useSentence()(check.message)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const { message, pending, run } = useAnswer()
  const waive = () =>
    run(
      () => waiveCheck({ articleId, check: check.name, claimId: check.claimId, fileId: check.fileId, reason }),
      () => setOpen(false),
    )
  return (
    <div>
      <Button kind="quiet" aria-label={t('waiveThis', { check: says })} onClick={() => setOpen(true)}>
        {t('waiveOpen')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('letPass')}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            waive()
          }}
        >
          <p className="dialog-says">{says}</p>
          <Field label={t('whyPass')} hint={t('whyPassHint')} error={message}>
            {(control) => (
              <textarea {...control} dir="auto" value={reason} onChange={(event) => setReason(event.target.value)} />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={() => setOpen(false)}>{ui('cancel')}</Button>
            <Button kind="primary" type="submit" pending={pending}>
              {t('waive')}
            </Button>
          </div>
        </form>
      </Dialog>
    </div>
  )
}

export function WaivedBy({ waived, mayEnd }: { waived: Waived; mayEnd: boolean }) {
  const t = useTranslations('deciding')
  const { message, pending, run } = useAnswer()
  return (
    <div>
      <p className="hint">{t('waivedBy', { name: waived.name, reason: waived.reason })}</p>
      {message ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      {mayEnd ? (
        <Button kind="quiet" pending={pending} onClick={() => run(() => endWaiver(waived.id))}>
          {t('endWaiver')}
        </Button>
      ) : null}
    </div>
  )
}
