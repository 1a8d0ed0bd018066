import { ActButton } from '#components/newsroom/people/act-button'
import { useLanguage, useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { ago } from '#lib/people/ago'
import { endSession, endSessionsOf } from '#lib/sessions/actions'
import type { SessionShown } from '#lib/sessions/queries'
import styles from './people.module.css'

/** Where a person is signed in. `own`: these are the reader's. */
export function Sessions({
  personId,
  sessions,
  now,
  own = false,
}: {
  personId: string
  sessions: SessionShown[]
  now: Date
  own?: boolean
}) {
  const t = useTranslations('peoplePages')
  const language = useLanguage()
  const moment = (at: Date) => <time dateTime={at.toISOString()}>{ago(language, at, now)}</time>
  const others = sessions.filter((session) => !session.present)
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">{own ? t('ownSessions') : t('sessions')}</h2>
      {sessions.length === 0 ? <p className="nothing">{t('noSessions')}</p> : null}
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id} className={styles.line}>
            <div>
              <Dotted>{[session.device || t('unknownDevice'), session.present && t('thisSession')]}</Dotted>
              <div className="hint">
                <Dotted>
                  {[
                    session.ipAddress
                      ? t.rich('lastUsedFrom', { when: () => moment(session.lastSeenAt), address: session.ipAddress })
                      : t.rich('lastUsed', { when: () => moment(session.lastSeenAt) }),
                    t.rich('since', { when: () => moment(session.createdAt) }),
                  ]}
                </Dotted>
              </div>
            </div>
            {session.present ? null : (
              <ActButton
                act={endSession.bind(null, session.id)}
                label={session.device ? t('endSession', { device: session.device }) : t('endSessionUnknown')}
              >
                {t('end')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {others.length > (own ? 0 : 1) ? (
        <div className={styles.acts}>
          <ActButton act={endSessionsOf.bind(null, personId)}>{own ? t('endOthers') : t('endAll')}</ActButton>
        </div>
      ) : null}
    </section>
  )
}
