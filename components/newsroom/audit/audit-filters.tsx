import Form from 'next/form'
import Link from 'next/link'
import { useSentence, useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { auditPath, queryOf } from '#lib/audit/asked'
import { sentenceOf } from '#lib/audit/event'
import type { Filters } from '#lib/audit/input'
import { acts, kinds } from '#lib/audit/kinds'

/** A plain form: it works before scripts do, and every answer has an address. */
export function AuditFilters({ asked, people }: { asked: Filters; people: { id: string; name: string }[] }) {
  const t = useTranslations('auditPage')
  return (
    <Form action={auditPath} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <SelectField
        label={t('person')}
        name="person"
        defaultValue={asked.personId}
        empty={t('everybody')}
        options={optionsOf(people)}
      />
      <Field label={t('action')}>
        {(control) => (
          <select {...control} name="action" defaultValue={asked.action}>
            <option value="">{t('everything')}</option>
            {kinds.map((kind) => (
              <Kind key={kind} kind={kind} />
            ))}
          </select>
        )}
      </Field>
      <Field label={t('piece')}>
        {(control) => <input {...control} name="piece" dir="auto" defaultValue={asked.piece} maxLength={600} />}
      </Field>
      <Field label={t('since')}>
        {(control) => <input {...control} type="date" name="since" defaultValue={asked.since} />}
      </Field>
      <Field label={t('until')}>
        {(control) => <input {...control} type="date" name="until" defaultValue={asked.until} />}
      </Field>
      <button type="submit" className="button">
        {t('show')}
      </button>
      {queryOf(asked) === '' ? null : (
        <Link className="button" data-kind="quiet" href={auditPath}>
          {t('clear')}
        </Link>
      )}
    </Form>
  )
}

/** A kind as a whole, and each thing that can be done of it. */
function Kind({ kind }: { kind: (typeof kinds)[number] }) {
  const t = useTranslations('auditPage')
  const sentence = useSentence()
  const name = t(`kind.${kind}`)
  return (
    <optgroup label={name}>
      <option value={kind}>{name}</option>
      {acts[kind].map((act) => (
        <option key={act} value={`${kind}.${act}`}>
          {sentence(sentenceOf({ kind, act, by: '…', access: null }))}
        </option>
      ))}
    </optgroup>
  )
}
