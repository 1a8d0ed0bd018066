import Form from 'next/form'
import Link from 'next/link'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import type { Asked } from '#lib/by-name/list-address'

/** The filters of a list by name. `kinds`: the label of each kind. */
export function NameFilters({
  path,
  kinds,
  asked,
}: {
  path: string
  kinds: Readonly<Record<string, string>>
  asked: Asked
}) {
  const t = useTranslations('byName')
  return (
    <Form action={path} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <Field label={t('name')}>
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={200} />}
      </Field>
      <SelectField
        label={t('kind')}
        name="kind"
        defaultValue={asked.kind}
        empty={t('everyKind')}
        options={Object.entries(kinds)}
      />
      <button type="submit" className="button">
        {t('show')}
      </button>
      {asked.kind || asked.words ? (
        <Link className="button" data-kind="quiet" href={path}>
          {t('clear')}
        </Link>
      ) : null}
    </Form>
  )
}
