import './guest.css'
import { useLanguage, useTranslations } from '#components/translations'
import { datesFor } from '#lib/dates/newsroom'
import { guestCommentPath } from '#lib/previews/addresses'
import { shareLimits } from '#lib/shares/limits'
import { trap } from '#lib/site/report-form'
import { site } from '#lib/site/site'
import { directionOf } from '#lib/text/direction'

const useOwn = () => {
  const language = useLanguage()
  return { lang: language, dir: directionOf(language) }
}

/** What a guest has to know of a draft before she reads it. In her own language, as far as the newsroom speaks it. */
export function GuestHead({ expiresAt, said }: { expiresAt: Date; said: boolean }) {
  const t = useTranslations('sharedPage')
  const dates = datesFor(useLanguage())
  return (
    <aside className="guest" aria-label={t('draft')} {...useOwn()}>
      {said ? (
        <p className="guest-heard" role="status">
          {t('heard')}
        </p>
      ) : null}
      <p>
        <strong>{t('draft')}</strong> {t('shown', { name: site.name })}
      </p>
      <p>
        {t.rich('until', {
          when: () => <time dateTime={expiresAt.toISOString()}>{dates.moment(expiresAt)}</time>,
        })}
      </p>
    </aside>
  )
}

/** Where she says what she thinks of it: a form that needs no script. */
export function GuestForm({ token }: { token: string }) {
  const t = useTranslations('sharedPage')
  return (
    <section className="guest" aria-labelledby="guest-form" {...useOwn()}>
      <h2 id="guest-form">{t('say')}</h2>
      <p>{t('sayAbout')}</p>
      <form method="post" action={guestCommentPath}>
        <input type="hidden" name="token" value={token} />
        <p>
          <label htmlFor="guest-name">{t('yourName')}</label>
          <input id="guest-name" name="name" dir="auto" autoComplete="name" required maxLength={shareLimits.guest} />
        </p>
        <p>
          <label htmlFor="guest-text">{t('yourWords')}</label>
          <textarea id="guest-text" name="text" dir="auto" rows={5} required maxLength={shareLimits.text} />
        </p>
        <p className="trap" aria-hidden>
          <label htmlFor="guest-trap">{t('leaveEmpty')}</label>
          <input id="guest-trap" name={trap} tabIndex={-1} autoComplete="off" />
        </p>
        <button type="submit">{t('send')}</button>
      </form>
    </section>
  )
}
