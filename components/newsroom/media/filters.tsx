import Form from 'next/form'
import Link from 'next/link'
import { Folded } from '#components/newsroom/folded'
import { FilterPickers } from '#components/newsroom/media/filter-pickers'
import type { Named } from '#components/newsroom/media/record-fields'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { SelectField } from '#components/ui/select-field'
import { Licence, MediaColour, MediaForm } from '#lib/generated/prisma/enums'
import { type Asked, libraryPath } from '#lib/media/address'
import { fileUses } from '#lib/media/uses'
import styles from './filters.module.css'

/** A plain form: it works before scripts do, and every answer has an address. Where the room is narrow all but the words is folded away. */
export function Filters({ asked, tag, source }: { asked: Asked; tag: Named | null; source: Named | null }) {
  const t = useTranslations('mediaPage')
  const labels = useTranslations('labels')
  const uses = useTranslations('library')
  const lists = useTranslations('byName')
  const { words, ...others } = asked
  return (
    <Form action={libraryPath} className={`toolbar ${styles.filters}`} role="search" key={JSON.stringify(asked)}>
      <Field label={t('words')}>
        {(control) => <input {...control} type="search" name="words" dir="auto" defaultValue={words} maxLength={200} />}
      </Field>
      <Folded summary={t('filters', { count: Object.keys(others).length })}>
        <SelectField
          label={t('form')}
          name="form"
          defaultValue={asked.form}
          empty={t('every')}
          options={Object.values(MediaForm).map((form) => [form, labels(`mediaForm.${form}`)])}
        />
        <SelectField
          label={t('colour')}
          name="colour"
          defaultValue={asked.colour}
          empty={t('every')}
          options={Object.values(MediaColour).map((colour) => [colour, labels(`mediaColour.${colour}`)])}
        />
        <SelectField
          label={t('licence')}
          name="licence"
          defaultValue={asked.licence}
          empty={t('every')}
          options={Object.values(Licence).map((licence) => [licence, labels(`licence.${licence}`)])}
        />
        <SelectField
          label={uses('use')}
          name="use"
          defaultValue={asked.use}
          empty={t('every')}
          options={fileUses.map((use) => [use, uses(`useIs.${use}`)])}
        />
        <Field label={t('credit')}>
          {(control) => <input {...control} name="credit" dir="auto" defaultValue={asked.credit} maxLength={200} />}
        </Field>
        <FilterPickers person={asked.person ?? ''} tag={tag} source={source} />
      </Folded>
      <div className={styles.go}>
        <button type="submit" className="button">
          {lists('show')}
        </button>
        {Object.keys(asked).length > 0 ? (
          <Link className="button" data-kind="quiet" href={libraryPath}>
            {lists('clear')}
          </Link>
        ) : null}
      </div>
    </Form>
  )
}
