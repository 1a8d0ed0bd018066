import { ActButton } from '#components/newsroom/people/act-button'
import { useLanguage } from '#components/translations'
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
  const language = useLanguage()
  const others = sessions.filter((session) => !session.present)
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">{own ? 'Where you are signed in' : 'Signed in'}</h2>
      {sessions.length === 0 ? <p className="nothing">Nowhere at the moment.</p> : null}
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id} className={styles.line}>
            <div>
              {session.device || 'Unknown device'}
              {session.present ? ' · this session' : ''}
              <div className="hint">
                last used{' '}
                <time dateTime={session.lastSeenAt.toISOString()}>{ago(language, session.lastSeenAt, now)}</time>
                {session.ipAddress ? ` from ${session.ipAddress}` : ''} · since{' '}
                <time dateTime={session.createdAt.toISOString()}>{ago(language, session.createdAt, now)}</time>
              </div>
            </div>
            {session.present ? null : (
              <ActButton
                act={endSession.bind(null, session.id)}
                label={`End the session on ${session.device || 'an unknown device'}`}
              >
                End
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {others.length > (own ? 0 : 1) ? (
        <div className={styles.acts}>
          <ActButton act={endSessionsOf.bind(null, personId)}>{own ? 'End all others' : 'End all sessions'}</ActButton>
        </div>
      ) : null}
    </section>
  )
}
