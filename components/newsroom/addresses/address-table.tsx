import Form from 'next/form'
import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Field } from '#components/ui/field'
import type { FormerAddress } from '#lib/references/queries'
import { articlePath } from '#lib/site/addresses'
import { writtenIn } from '#lib/text/direction'

/** Addresses at which pieces stood before, and where each leads. */
export function AddressTable({
  addresses,
  more,
  words,
  now,
}: {
  addresses: readonly FormerAddress[]
  more: boolean
  words: string
  now: Date
}) {
  const t = useTranslations('addressesPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="style-intro">{t('intro')}</p>
      <Form action="/newsroom/settings/addresses" className="toolbar" role="search" key={words}>
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
              </tr>
            </thead>
            <tbody>
              {addresses.map(({ from, now: to, since }) => (
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
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {more ? <p className="hint">{t('more')}</p> : null}
    </div>
  )
}
