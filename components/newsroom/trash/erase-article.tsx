'use client'

import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import { deleteForGood } from '#lib/article-trash/actions'

/** An admin deletes a piece for good once she has typed its slug. */
export function EraseArticle({ articleId, slug }: { articleId: string; slug: string }) {
  const t = useTranslations('articleTrash')
  const ui = useTranslations('ui')
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const { message, pending, run, forget } = useAnswer()
  const close = () => {
    forget()
    setTyped('')
    setOpen(false)
  }
  return (
    <>
      <Button kind="quiet" aria-label={t('eraseThis', { slug })} onClick={() => setOpen(true)}>
        {t('erase')}
      </Button>
      <Dialog open={open} onClose={close} title={t('erase')}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            run(() => deleteForGood(articleId, typed), close)
          }}
        >
          <p className="dialog-says">{t('eraseSays')}</p>
          <Field label={t.rich('typeSlug', { slug: () => <bdi>{slug}</bdi> })} error={message}>
            {(control) => (
              <input
                {...control}
                dir="auto"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                value={typed}
                onChange={({ target }) => {
                  forget()
                  setTyped(target.value)
                }}
              />
            )}
          </Field>
          <div className="dialog-foot">
            <Button onClick={close}>{ui('cancel')}</Button>
            <Button kind="danger" type="submit" pending={pending}>
              {t('erase')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
