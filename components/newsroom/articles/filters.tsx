import Form from 'next/form'
import Link from 'next/link'
import { Folded } from '#components/newsroom/folded'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { IntentLink } from '#components/ui/intent-link'
import { optionsOf, SelectField } from '#components/ui/select-field'
import { addressWith, type Narrowing } from '#lib/article-list/narrowing'
import { offeredLanguages } from '#lib/articles/languages'
import { Profile, State } from '#lib/generated/prisma/enums'
import styles from './articles.module.css'

/** As they stand in the address; empty where there is no such filter. */
export type AskedFor = Narrowing & { state: string; words: string }

type Named = { id: string; name: string }

const path = '/newsroom/articles'

export function addressOf(asked: Partial<AskedFor> & { after?: string }): string {
  return addressWith(path, asked)
}

/** One click to each state; the other filters stay. */
export function States({ asked }: { asked: AskedFor }) {
  const t = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const states = Object.values(State).map((state): [string, string] => [state, labels(`state.${state}`)])
  const all: [string, string][] = [['', t('all')], ...states]
  return (
    <nav className={`tabs ${styles.states}`} aria-label={t('states')}>
      {all.map(([state, label]) => (
        <IntentLink
          key={state}
          href={addressOf({ ...asked, state })}
          aria-current={asked.state === state ? 'page' : undefined}
        >
          {label}
        </IntentLink>
      ))}
    </nav>
  )
}

/** A plain form: it works before scripts do, and every answer has an address. */
export function Filters({ asked, desks, people }: { asked: AskedFor; desks: Named[]; people: Named[] }) {
  const labels = useTranslations('labels')
  const t = useTranslations('articlePages')
  const { state, ...others } = asked
  const narrowed = Object.values(others).some((value) => value !== '')
  return (
    <Form action={path} className={styles.filters} role="search" key={JSON.stringify(asked)}>
      {state ? <input type="hidden" name="state" value={state} /> : null}
      <Field label={t('words')}>
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={200} />}
      </Field>
      <div className={styles.go}>
        <button type="submit" className="button">
          {t('show')}
        </button>
        {narrowed ? (
          <Link className="button" data-kind="quiet" href={addressOf({ state })}>
            {t('clear')}
          </Link>
        ) : null}
      </div>
      <Folded
        summary={t('moreFilters')}
        open={others.profile + others.desk + others.author + others.tag + others.language !== ''}
      >
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
      </Folded>
    </Form>
  )
}
