import Form from 'next/form'
import Link from 'next/link'
import { LanguageName } from '#components/newsroom/style/language-name'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'

const path = '/newsroom/settings/style'
type Asked = { words: string; language: string }

/** What to look for among the rules, and in which language. */
export function RuleFilters({ asked, languages }: { asked: Asked; languages: readonly string[] }) {
  const t = useTranslations('stylePages')
  return (
    <Form action={path} className="toolbar" role="search" key={JSON.stringify(asked)}>
      <Field label={t('searchWords')}>
        {(control) => <input {...control} type="search" name="words" defaultValue={asked.words} maxLength={100} />}
      </Field>
      <Field label={t('language')}>
        {(control) => (
          <select {...control} name="language" defaultValue={asked.language}>
            <option value="">{t('allLanguages')}</option>
            {languages.map((code) => (
              <option key={code} value={code}>
                <LanguageName code={code} />
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" className="button">
        {t('search')}
      </button>
    </Form>
  )
}

/** Links to the other pages of the list. */
export function RulePages({ asked, page, pages }: { asked: Asked; page: number; pages: number }) {
  const t = useTranslations('stylePages')
  if (pages === 1) return null
  const to = (wanted: number) =>
    `${path}?${new URLSearchParams({ words: asked.words, language: asked.language, page: String(wanted) })}`
  return (
    <nav className="acts after" aria-label={t('pages')}>
      {page > 1 ? (
        <Link className="button" href={to(page - 1)} rel="prev">
          {t('before')}
        </Link>
      ) : null}
      <span>{t('pageOf', { page, pages })}</span>
      {page < pages ? (
        <Link className="button" href={to(page + 1)} rel="next">
          {t('next')}
        </Link>
      ) : null}
    </nav>
  )
}
