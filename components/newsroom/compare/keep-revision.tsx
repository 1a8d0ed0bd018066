'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { keepRevision } from '#lib/keeping/actions'

/** Keeps what the draft says now as a revision with a name, to come back to or to compare with. */
export function KeepRevision({ articleId }: { articleId: string }) {
  const t = useTranslations('comparePage')
  const ui = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const [name, setName] = useState('')
  const [kept, setKept] = useState<number | null>(null)
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    forget()
    setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('keep')}</Button>
      <span role="status" className="hint">
        {kept === null ? null : t('keptAs', { number: kept })}
      </span>
      <Dialog open={open} onClose={close} title={t('keep')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            run(
              () => keepRevision(articleId, name),
              (number) => {
                setKept(number)
                setName('')
                close()
              },
            )
          }}
        >
          <p className="dialog-says">{t('keepSays')}</p>
          <Field label={t('keepName')} error={message}>
            {(control) => (
              <input {...control} dir="auto" value={name} onChange={({ target }) => setName(target.value)} />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={close}>{ui('cancel')}</Button>
            <Button kind="primary" type="submit" pending={pending}>
              {t('keep')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
