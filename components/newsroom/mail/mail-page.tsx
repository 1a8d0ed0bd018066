import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import type { FailedMail, KeptMail } from '#lib/mailbox/queries'
import './mail.css'

const path = '/newsroom/settings/mail'

/** For admins: the mails that were kept as files, one of them opened, and those that could not be sent. */
export function MailPage({
  mails,
  failed,
  open,
  sends,
  now,
}: {
  mails: KeptMail[]
  failed: FailedMail[]
  open: (KeptMail & { text: string }) | null
  sends: boolean
  now: Date
}) {
  const t = useTranslations('mailPage')
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <Notice kind={sends ? 'ok' : 'warn'}>{t(sends ? 'sends' : 'keeps')}</Notice>
      {failed.length > 0 ? <Failed mails={failed} now={now} /> : null}
      {open ? (
        <section className="panel" aria-labelledby="open-mail">
          <h2 id="open-mail">
            <bdi>{open.subject}</bdi>
          </h2>
          <p className="hint">
            <bdi>{open.to}</bdi> · <When at={open.at} now={now} whole />
          </p>
          <pre className="mail-text">
            <bdi>{open.text}</bdi>
          </pre>
          <IntentLink href={path}>{t('close')}</IntentLink>
        </section>
      ) : null}
      <section className="panel" aria-labelledby="kept-mails">
        <h2 id="kept-mails">{t('kept')}</h2>
        {mails.length === 0 ? (
          <p className="nothing">{t('none')}</p>
        ) : (
          <ol className="rows">
            {mails.map(({ number, to, subject, at }) => (
              <li key={number}>
                <IntentLink
                  href={`${path}?mail=${number}`}
                  data-row
                  aria-current={open?.number === number ? 'true' : undefined}
                >
                  <bdi>{subject}</bdi>
                </IntentLink>
                <p className="hint">
                  <bdi>{to}</bdi> · <When at={at} now={now} whole />
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
        {mails.map(({ id, to, subject, failedAt, failure }) => (
          <li key={id}>
            <bdi>{subject}</bdi>
            <p className="hint">
              <bdi>{to}</bdi> · <When at={failedAt} now={now} whole />
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
