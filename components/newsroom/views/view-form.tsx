'use client'

import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Field } from '#components/ui/field'
import { useAnswer } from '#components/ui/use-answer'
import type { ViewPage } from '#lib/generated/prisma/enums'
import { changeView, saveView } from '#lib/views/actions'
import { type KeptFilters, viewPath } from '#lib/views/filters'
import type { SavedView } from '#lib/views/queries'

/** The name of a view and whether it is shared. `now`: what the page asks for; `view`: the one that is changed, null for a new one. */
export function ViewForm({
  page,
  now,
  view,
  onDone,
}: {
  page: ViewPage
  now: KeptFilters
  view: SavedView | null
  onDone: () => void
}) {
  const t = useTranslations('viewsPage')
  const ui = useTranslations('ui')
  const { message, pending, run } = useAnswer()
  const differs = view !== null && viewPath(page, view.filters) !== viewPath(page, now)
  const keep = (form: FormData) => {
    const said = { name: String(form.get('name')), shared: form.get('shared') === 'on' }
    const filters = form.get('filters') === 'on' ? now : null
    run(() => (view ? changeView(view.id, { ...said, filters }) : saveView({ ...said, page, filters: now })), onDone)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        keep(new FormData(event.currentTarget))
      }}
    >
      <Field label={t('name')} error={message}>
        {(control) => (
          <input {...control} name="name" dir="auto" defaultValue={view?.name ?? ''} maxLength={80} required />
        )}
      </Field>
      <label className="choice">
        <input type="checkbox" name="shared" defaultChecked={view?.shared ?? false} />
        {t('share')}
      </label>
      {differs ? (
        <label className="choice">
          <input type="checkbox" name="filters" />
          {t('takeFilters')}
        </label>
      ) : null}
      <div className="dialog-foot">
        <Button onClick={onDone}>{ui('cancel')}</Button>
        <Button kind="primary" type="submit" pending={pending}>
          {t('keep')}
        </Button>
      </div>
    </form>
  )
}
