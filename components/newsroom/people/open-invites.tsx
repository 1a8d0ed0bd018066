import { ActButton } from '#components/newsroom/people/act-button'
import { useLanguage } from '#components/translations'
import { revokeInvite } from '#lib/links/actions'
import type { Invite } from '#lib/links/queries'
import { ago } from '#lib/people/ago'
import { roleLabels } from '#lib/people/roles'
import styles from './people.module.css'

/** Who was asked in and has not come yet. */
export function OpenInvites({ invites, now }: { invites: Invite[]; now: Date }) {
  const language = useLanguage()
  if (invites.length === 0) return null
  return (
    <section className={`panel ${styles.after}`} aria-labelledby="invites">
      <h2 id="invites">Invited, not here yet</h2>
      <ul className="rows">
        {invites.map((invite) => (
          <li key={invite.id} className={styles.line}>
            <div>
              {invite.name} · {roleLabels[invite.role]}
              <div className="hint">
                {invite.email} · invited by {invite.madeBy} · the link ends{' '}
                <time dateTime={invite.expiresAt.toISOString()}>{ago(language, invite.expiresAt, now)}</time>
              </div>
            </div>
            <ActButton act={revokeInvite.bind(null, invite.id)} label={`Revoke the invite of ${invite.name}`}>
              Revoke
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
