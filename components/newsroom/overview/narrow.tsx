import Form from 'next/form'
import { Folded } from '#components/newsroom/folded'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { IntentLink } from '#components/ui/intent-link'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { addressWith, type Narrowing } from '#lib/article-list/narrowing'
import { offeredLanguages } from '#lib/articles/languages'
import { Profile } from '#lib/generated/prisma/enums'
import styles from './narrow.module.css'

type Named = { id: string; name: string }

/** Narrows a page to a profile, a desk, an author, a tag, a language. A plain form: every answer has an address. `others`: what else stays in it. */
export function Narrow({
  path,
  asked,
  others = {},
  desks,
  people,
}: {
  path: string
  asked: Narrowing
  others?: Readonly<Record<string, string>>
  desks: Named[]
  people: Named[]
}) {
  const t = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const isNarrowed = Object.values(asked).some((value) => value !== '')
  return (
    <Form action={path} className={`toolbar ${styles.narrow}`} role="search" key={JSON.stringify(asked)}>
      {Object.entries(others).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Folded summary={t('moreFilters')} open={isNarrowed}>
        <SelectField
          label={t('profile')}
          name="profile"
          defaultValue={asked.profile}
          empty={t('everyProfile')}
          options={Object.values(Profile).map((profile) => [profile, labels(`profile.${profile}`)])}
        />
        <SelectField
          label={t('desk')}
          name="desk"
          defaultValue={asked.desk}
          empty={t('everyDesk')}
          options={optionsOf(desks)}
        />
        <SelectField
          label={t('author')}
          name="author"
          defaultValue={asked.author}
          empty={t('everybody')}
          options={optionsOf(people)}
        />
        <Field label={t('tag')}>
          {(control) => <input {...control} name="tag" defaultValue={asked.tag} maxLength={200} />}
        </Field>
        <SelectField
          label={t('language')}
          name="language"
          defaultValue={asked.language}
          empty={t('everyLanguage')}
          options={offeredLanguages.map((code) => [code, labels(`language.${code}`)])}
        />
        <button type="submit" className="button">
          {t('show')}
        </button>
        {isNarrowed ? (
          <IntentLink className="button" data-kind="quiet" href={addressWith(path, others)}>
            {t('clear')}
          </IntentLink>
        ) : null}
      </Folded>
    </Form>
  )
}
