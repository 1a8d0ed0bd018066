'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { newBundle, saveBundle } from '#lib/bundles/actions'
import { bundlePath } from '#lib/bundles/paths'

type Fields = { name: string; numbered: boolean }

/** The name of a bundle, and whether its parts are numbered. `saved`: the bundle that is changed; null for a new one. */
export function BundleForm({ fields, saved }: { fields: Fields; saved: { id: string; version: number } | null }) {
  const t = useTranslations('bundlesPage')
  const router = useRouter()
  const { message, fields: wrong, pending, run } = useAnswer()
  const keep = (data: FormData) => {
    const bundle = { name: String(data.get('name') ?? ''), numbered: data.get('numbered') !== null }
    if (saved) run(() => saveBundle(saved.id, saved.version, bundle))
    else
      run(
        () => newBundle(bundle),
        ({ id }) => router.push(bundlePath(id)),
      )
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        keep(new FormData(event.currentTarget))
      }}
    >
      <Field label={t('name')} hint={t('nameHint')} error={wrong.name}>
        {(control) => <input {...control} name="name" dir="auto" defaultValue={fields.name} maxLength={120} required />}
      </Field>
      <label className="choice">
        <input type="checkbox" name="numbered" defaultChecked={fields.numbered} />
        {t('numbered')}
      </label>
      {message && !wrong.name ? (
        <Notice kind="stop" word={t('notKept')} live>
          {message}
        </Notice>
      ) : null}
      <div className="acts">
        <Button kind={saved ? 'plain' : 'primary'} type="submit" pending={pending}>
          {saved ? t('keep') : t('make')}
        </Button>
      </div>
    </form>
  )
}
