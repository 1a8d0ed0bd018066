import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import type { FailedMail, KeptMail } from '#lib/mailbox/queries'

/** For admins: to whom mails were kept as files, and to whom none could be sent. */
export function MailPage({
  mails,
  failed,
  sends,
  now,
}: {
  mails: KeptMail[]
  failed: FailedMail[]
  sends: boolean
  now: Date
}) {
  const t = useTranslations('mailPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <Notice kind={sends ? 'ok' : 'warn'}>
        {t(sends ? 'sends' : 'keeps')} {t('closed')}
      </Notice>
      {failed.length > 0 ? <Failed mails={failed} now={now} /> : null}
      <section className="panel" aria-labelledby="kept-mails">
        <h2 id="kept-mails">{t('kept')}</h2>
        {mails.length === 0 ? (
          <p className="nothing">{t('none')}</p>
        ) : (
          <ol className="rows">
            {mails.map(({ number, to, at }) => (
              <li key={number}>
                <bdi>{to ?? t('reader')}</bdi>
                <p className="hint">
                  {t(to === null ? 'ofReport' : 'ofNotifications')} · <When at={at} now={now} whole />
                </p>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}

function Failed({ mails, now }: { mails: FailedMail[]; now: Date }) {
  const t = useTranslations('mailPage')
  return (
    <section className="panel" aria-labelledby="failed-mails">
      <h2 id="failed-mails">{t('failed')}</h2>
      <ol className="rows">
        {mails.map(({ id, kind, to, failedAt, failure }) => (
          <li key={id}>
            <bdi>{kind === 'report_answer' ? t('reader') : to === '' ? t('gone') : to}</bdi>
            <p className="hint">
              {t(kind === 'report_answer' ? 'ofReport' : 'ofNotifications')} · <When at={failedAt} now={now} whole />
            </p>
            <p>
              <bdi>{failure}</bdi>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
