'use client'

import { type FormEvent, useState } from 'react'
import { FileSearch } from '#components/media/file-search'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Dialog } from '#components/ui/dialog'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import type { FoundPicture } from '#lib/media/found'
import { keepWithSource } from '#lib/sources/actions'
import type { ShownSource } from '#lib/sources/shown'

const forms = ['document', 'image'] as const
const asForm = (value: string) => forms.find((form) => form === value) ?? 'document'

/** A document or a picture of the library, kept with a source: which, of which day, found where. */
export function KeepDocument({
  sourceId,
  today,
  onKept,
}: {
  sourceId: string
  today: string
  onKept: (source: ShownSource) => void
}) {
  const t = useTranslations('sourcePages')
  const [open, setOpen] = useState(false)
  const [form, setForm] = useState<(typeof forms)[number]>('document')
  const [file, setFile] = useState<FoundPicture | null>(null)
  const close = () => {
    setOpen(false)
    setFile(null)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('keepDocument')}</Button>
      <Dialog open={open} onClose={close} title={t('keepDocument')}>
        {file ? (
          <AboutDocument
            {...{ sourceId, file, today }}
            onBack={() => setFile(null)}
            onKept={(source) => {
              close()
              onKept(source)
            }}
          />
        ) : open ? (
          <>
            <p className="hint">{t('keepHint')}</p>
            <Field label={t('keepForm')}>
              {(control) => (
                <select {...control} value={form} onChange={({ target }) => setForm(asForm(target.value))}>
                  {forms.map((each) => (
                    <option key={each} value={each}>
                      {t(`keepForms.${each}`)}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <FileSearch key={form} form={form} onChoose={setFile} onCancel={close} />
          </>
        ) : null}
      </Dialog>
    </>
  )
}

function AboutDocument({
  sourceId,
  file,
  today,
  onBack,
  onKept,
}: {
  sourceId: string
  file: FoundPicture
  today: string
  onBack: () => void
  onKept: (source: ShownSource) => void
}) {
  const t = useTranslations('sourcePages')
  const { message, fields, pending, run } = useAnswer()
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (name: string) => String(form.get(name) ?? '')
    run(() => keepWithSource(sourceId, { fileId: file.id, takenOn: said('takenOn'), url: said('url') }), onKept)
  }
  return (
    <form onSubmit={onSubmit}>
      <p>
        <bdi>{file.name}</bdi>
      </p>
      {message && Object.keys(fields).length === 0 ? (
        <p className="field-error" role="alert">
          {message}
        </p>
      ) : null}
      <Field label={t('takenOn')} hint={t('takenOnHint')} error={fields.takenOn}>
        {(control) => <input {...control} type="date" name="takenOn" defaultValue={today} max={today} required />}
      </Field>
      <Field label={t('foundWhere')} hint={t('foundWhereHint')} error={fields.url}>
        {(control) => <input {...control} name="url" dir="ltr" inputMode="url" maxLength={2000} />}
      </Field>
      <div className="dialog-foot">
        <Button onClick={onBack}>{t('otherDocument')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
