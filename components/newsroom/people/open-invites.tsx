import { ActButton } from '#components/newsroom/people/act-button'
import { useLanguage, useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { revokeInvite } from '#lib/links/actions'
import type { Invite } from '#lib/links/queries'
import { ago } from '#lib/people/ago'
import styles from './people.module.css'

/** Who was asked in and has not come yet. */
export function OpenInvites({ invites, now }: { invites: Invite[]; now: Date }) {
  const t = useTranslations('peoplePages')
  const labels = useTranslations('labels')
  const language = useLanguage()
  if (invites.length === 0) return null
  return (
    <section className={`panel ${styles.after}`} aria-labelledby="invites">
      <h2 id="invites">{t('invited')}</h2>
      <ul className="rows">
        {invites.map((invite) => (
          <li key={invite.id} className={styles.line}>
            <div>
              {t('personAndRole', { name: invite.name, role: labels(`role.${invite.role}`) })}
              <div className="hint">
                <Dotted>
                  {[
                    invite.email,
                    t('invitedBy', { name: invite.madeBy }),
                    t.rich('linkEnds', {
                      when: () => (
                        <time dateTime={invite.expiresAt.toISOString()}>{ago(language, invite.expiresAt, now)}</time>
                      ),
                    }),
                  ]}
                </Dotted>
              </div>
            </div>
            <ActButton act={revokeInvite.bind(null, invite.id)} label={t('revokeInvite', { name: invite.name })}>
              {t('revoke')}
            </ActButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
