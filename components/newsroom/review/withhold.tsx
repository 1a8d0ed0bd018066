'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { withholdVersion } from '#lib/articles/actions'

/** A chief editor takes the words of a former version from readers, and says why. */
export function Withhold({ articleId, number }: { articleId: string; number: number }) {
  const t = useTranslations('corrections')
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
      <Button kind="quiet" aria-label={t('withholdThis', { number })} onClick={() => setOpen(true)}>
        {t('withhold')}
      </Button>
      <Dialog open={open} onClose={close} title={t('withholdThis', { number })}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            run(() => withholdVersion(articleId, number, reason), close)
          }}
        >
          <p className="dialog-says">{t('withholdSays')}</p>
          <Field label={t('retellWhy')} hint={t('retellWhyHint')} error={message}>
            {(control) => (
              <textarea
                {...control}
                dir="auto"
                rows={2}
                required
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={close}>{ui('cancel')}</Button>
            <Button kind="danger" type="submit" pending={pending}>
              {t('withhold')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
