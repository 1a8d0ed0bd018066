import Form from 'next/form'
import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import { NewestOlder } from '#components/ui/newest-older'
import type { FormerAddress } from '#lib/references/queries'
import { articlePath } from '#lib/site/addresses'
import { writtenIn } from '#lib/text/direction'

const path = '/newsroom/settings/addresses'

function addressOf(words: string, after = ''): string {
  const query = new URLSearchParams(Object.entries({ words, after }).filter(([, value]) => value !== ''))
  return query.size === 0 ? path : `${path}?${query}`
}

/** Addresses at which pieces stood before, where each leads, since when and by whom. */
export function AddressTable({
  addresses,
  after,
  next,
  words,
  now,
}: {
  addresses: readonly FormerAddress[]
  /** Of the page that is shown; empty for the first */
  after: string
  /** Of the one that follows; null on the last */
  next: string | null
  words: string
  now: Date
}) {
  const t = useTranslations('addressesPage')
  const pages = useTranslations('articlePages')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="style-intro">{t('intro')}</p>
      <Form action={path} className="toolbar" role="search" key={words}>
        <Field label={t('words')}>
          {(control) => <input {...control} type="search" name="words" defaultValue={words} maxLength={200} />}
        </Field>
        <button type="submit" className="button">
          {t('search')}
        </button>
      </Form>
      {addresses.length === 0 ? (
        <p className="nothing">{t(words === '' ? 'none' : 'noneFits')}</p>
      ) : (
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('from')}</th>
                <th scope="col">{t('to')}</th>
                <th scope="col">{t('since')}</th>
                <th scope="col">{t('by')}</th>
              </tr>
            </thead>
            <tbody>
              {addresses.map(({ from, now: to, since, by }) => (
                <tr key={`${from.language}/${from.slug}`}>
                  <td>
                    <bdi>{`/${from.language}/${from.slug}`}</bdi>
                  </td>
                  <td>
                    {to ? (
                      <>
                        <a href={articlePath(to)}>
                          <bdi>{`/${to.language}/${to.slug}`}</bdi>
                        </a>
                        <p className="hint" {...writtenIn(to.language)}>
                          {to.headline}
                        </p>
                      </>
                    ) : (
                      t('withdrawn')
                    )}
                  </td>
                  <td>
                    <When at={since} now={now} whole />
                  </td>
                  <td>
                    <bdi>{by ?? '–'}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewestOlder
        newest={after ? addressOf(words) : null}
        older={next ? addressOf(words, next) : null}
        words={{ pages: pages('pages'), newest: pages('newest'), older: pages('older') }}
      />
    </div>
  )
}
