'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { TagKind } from '#lib/generated/prisma/enums'
import { addTag } from '#lib/tags/actions'

export function NewTag() {
  const t = useTranslations('tagPages')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('newTag')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('newTag')}>
        <NewTagForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function NewTagForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('tagPages')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const router = useRouter()
  const { message, pending, run } = useAnswer()

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const aliases = String(form.get('aliases'))
      .split(',')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '')
    const tag = { name: String(form.get('name')), kind: String(form.get('kind')) as TagKind, aliases }
    run(
      () => addTag({ ...tag, description: String(form.get('description')) }),
      ({ id }) => router.push(`/newsroom/tags/${id}`),
    )
  }

  return (
    <form method="post" onSubmit={onSubmit}>
      {message ? (
        <Notice kind="stop" word={t('notMade')} live>
          {message}
        </Notice>
      ) : null}
      <Field label={t('name')}>
        {(control) => <input {...control} name="name" dir="auto" autoComplete="off" maxLength={100} required />}
      </Field>
      <Field label={t('kind')}>
        {(control) => (
          <select {...control} name="kind">
            {Object.values(TagKind).map((kind) => (
              <option key={kind} value={kind}>
                {labels(`tagKind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('otherNames')} hint={t('otherNamesHint')}>
        {(control) => <input {...control} name="aliases" dir="auto" autoComplete="off" />}
      </Field>
      <Field label={t('description')} hint={t('descriptionHint')}>
        {(control) => <textarea {...control} name="description" dir="auto" maxLength={2000} />}
      </Field>
      <div className="dialog-foot">
        <Button kind="quiet" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button type="submit" kind="primary" pending={pending}>
          {t('make')}
        </Button>
      </div>
    </form>
  )
}
