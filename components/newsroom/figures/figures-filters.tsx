import Form from 'next/form'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { IntentLink } from '#components/ui/intent-link'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { figuresPath } from '#lib/figures/asked'
import { type FiguresAsked, spans } from '#lib/figures/input'

/** A plain form: every answer has an address. */
export function FiguresFilters({ asked, desks }: { asked: FiguresAsked; desks: { id: string; name: string }[] }) {
  const t = useTranslations('figuresPage')
  const pages = useTranslations('articlePages')
  return (
    <Form action={figuresPath} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <SelectField
        label={t('period')}
        name="weeks"
        defaultValue={asked.weeks}
        options={spans.map((span) => [span, t('weeks', { count: Number(span) })])}
      />
      <Field label={t('until')}>
        {(control) => <input {...control} type="date" name="until" defaultValue={asked.until} required />}
      </Field>
      <SelectField
        label={pages('desk')}
        name="desk"
        defaultValue={asked.deskId}
        empty={pages('everyDesk')}
        options={optionsOf(desks)}
      />
      <button type="submit" className="button">
        {pages('show')}
      </button>
      <IntentLink className="button" data-kind="quiet" href={figuresPath}>
        {t('usual')}
      </IntentLink>
    </Form>
  )
}
