import { When } from '#components/dates/when'
import { AskGuest } from '#components/newsroom/guests/ask-guest'
import { RevokeGuest } from '#components/newsroom/guests/revoke-guest'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import type { Guests as Asked, AskedGuest } from '#lib/guest-reviews/queries'
import styles from './guests.module.css'

/** Whom editors asked outside the newsroom about this piece, and what each said; for who may: to ask somebody. */
export function Guests({
  articleId,
  asked: { guests, mayAsk, kinds, revisionId },
  now,
}: {
  articleId: string
  asked: Asked
  now: Date
}) {
  const t = useTranslations('guests')
  return (
    <>
      {guests.length === 0 ? <p className="nothing">{t('nobody')}</p> : null}
      <ul className="rows">
        {guests.map((guest) => (
          <li key={guest.id} className={styles.guest}>
            <Guest guest={guest} now={now} />
            {mayAsk && guest.standing === 'waits' ? <RevokeGuest id={guest.id} name={guest.name} /> : null}
          </li>
        ))}
      </ul>
      {mayAsk && revisionId ? <AskGuest articleId={articleId} revisionId={revisionId} kinds={kinds} /> : null}
    </>
  )
}

function Guest({ guest, now }: { guest: AskedGuest; now: Date }) {
  const { name, email, kind, by, revision, expiresAt, standing, note, saidAt } = guest
  const t = useTranslations('guests')
  const labels = useTranslations('labels')
  const said = standing === 'waits' || standing === 'expired' || standing === 'revoked' ? null : standing
  return (
    <>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        {said ? t(`verdict.${said}`) : t(`standing.${standing as 'waits' | 'expired' | 'revoked'}`)}
      </p>
      {note ? (
        <blockquote className={styles.note}>
          <bdi>{note}</bdi>
        </blockquote>
      ) : null}
      <p className="hint">
        <Dotted>
          {[
            email ? <bdi key="email">{email}</bdi> : null,
            kind ? labels(`reviewKind.${kind}`) : t('noStep'),
            t('askedBy', { name: by, number: revision }),
            saidAt ? (
              <When key="said" at={saidAt} now={now} whole />
            ) : (
              <span key="until">{t.rich('until', { when: () => <When at={expiresAt} now={now} zoned /> })}</span>
            ),
          ]}
        </Dotted>
      </p>
    </>
  )
}
