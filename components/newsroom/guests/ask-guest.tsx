'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { SelectField } from '#components/ui/select-field'
import { useAnswer } from '#components/ui/use-answer'
import type { ReviewKind } from '#lib/generated/prisma/enums'
import { askGuest } from '#lib/guest-reviews/actions'

type Props = { articleId: string; revisionId: string; kinds: readonly ReviewKind[] }

/** Asks somebody without an account by mail. The link goes to her address alone. */
export function AskGuest(props: Props) {
  const t = useTranslations('guests')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('ask')}</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('ask')}>
        <AskForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function AskForm({ articleId, revisionId, kinds, onClose }: Props & { onClose: () => void }) {
  const t = useTranslations('guests')
  const ui = useTranslations('ui')
  const labels = useTranslations('labels')
  const { message, fields, pending, run } = useAnswer()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const words = (name: string) => String(form.get(name) ?? '')
    const kind = (words('kind') || null) as ReviewKind | null
    const asked = { revisionId, name: words('name'), email: words('email'), kind, days: Number(words('days')) }
    run(() => askGuest(articleId, asked), onClose)
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit}>
      <p className="dialog-says">{t('askSays')}</p>
      {message ? (
        <Notice kind="stop" word={t('notAsked')} live>
          {message}
        </Notice>
      ) : null}
      <Field label={t('name')} error={fields.name}>
        {(control) => <input {...control} name="name" dir="auto" maxLength={100} autoComplete="off" required />}
      </Field>
      <Field label={t('email')} error={fields.email}>
        {(control) => <input {...control} name="email" type="email" dir="ltr" autoComplete="off" required />}
      </Field>
      <SelectField
        label={t('countsAs')}
        name="kind"
        empty={t('noStep')}
        options={kinds.map((kind) => [kind, labels(`reviewKind.${kind}`)])}
        defaultValue={kinds[0] ?? ''}
      />
      <Field label={t('days')} error={fields.days}>
        {(control) => <input {...control} name="days" type="number" min={1} max={30} defaultValue={7} required />}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {t('sendLink')}
        </Button>
      </div>
    </form>
  )
}
