'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { Reliability, SourceKind } from '#lib/generated/prisma/enums'
import { addSource } from '#lib/sources/actions'
import type { FoundSource } from '#lib/sources/queries'

/** A source that nobody has cited yet. Asks first when there is one of a similar name. */
export function NewSource() {
  const t = useTranslations('sourcePages')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="primary" onClick={() => setOpen(true)}>
        {t('newSource')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('newSource')}>
        <SourceForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function SourceForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('sourcePages')
  const labels = useTranslations('labels')
  const ui = useTranslations('ui')
  const router = useRouter()
  const [near, setNear] = useState<FoundSource[]>([])
  const { message, fields, pending, run } = useAnswer()

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '')
    const source = {
      kind: said('kind') as SourceKind,
      name: said('name'),
      url: said('url'),
      description: said('description'),
      reliability: said('reliability') as Reliability,
      differsFrom: near.map(({ id }) => id),
    }
    run(
      () => addSource(source),
      (answer) => ('near' in answer ? setNear([...near, ...answer.near]) : router.push(pathTo(answer.made.id))),
    )
  }

  return (
    <form onSubmit={onSubmit}>
      {message && Object.keys(fields).length === 0 ? (
        <Notice kind="stop" word={t('notMade')} live>
          {message}
        </Notice>
      ) : null}
      {near.length > 0 ? <Similar sources={near} /> : null}
      <Field label={t('name')} error={fields.name}>
        {(control) => <input {...control} name="name" dir="auto" maxLength={200} required />}
      </Field>
      <Field label={t('kind')}>
        {(control) => (
          <select {...control} name="kind">
            {Object.values(SourceKind).map((kind) => (
              <option key={kind} value={kind}>
                {labels(`sourceKind.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('url')} error={fields.url}>
        {(control) => <input {...control} name="url" dir="ltr" inputMode="url" />}
      </Field>
      <Field label={t('description')} error={fields.description}>
        {(control) => <textarea {...control} name="description" dir="auto" />}
      </Field>
      <Field label={t('reliability')}>
        {(control) => (
          <select {...control} name="reliability" defaultValue="F">
            {Object.values(Reliability).map((code) => (
              <option key={code} value={code}>
                {t('reliabilityChoice', { code, meaning: labels(`reliability.${code}`) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onClose}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {t(near.length > 0 ? 'makeAnother' : 'make')}
        </Button>
      </div>
    </form>
  )
}

const pathTo = (id: string) => `/newsroom/sources/${id}`

function Similar({ sources }: { sources: FoundSource[] }) {
  const t = useTranslations('sourcePages')
  const labels = useTranslations('labels')
  return (
    <Notice kind="warn" word={t('isItOne')} live>
      <ul className="rows">
        {sources.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={pathTo(id)}>{name}</a> <span className="hint">{labels(`sourceKind.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
