import { When } from '#components/dates/when'
import { BeginDraft } from '#components/newsroom/planning/begin-draft'
import { IdeaActs } from '#components/newsroom/planning/idea-acts'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { ideaPath } from '#lib/planning/paths'
import type { Idea } from '#lib/planning/queries'
import { writtenIn } from '#lib/text/direction'
import styles from './planning.module.css'

/** What is planned, what is due first at the top. */
export function IdeaRows({ ideas, now }: { ideas: Idea[]; now: Date }) {
  const t = useTranslations('planningPage')
  const pages = useTranslations('articlePages')
  const labels = useTranslations('labels')
  return (
    <ul className={`rows ${styles.ideas}`}>
      {ideas.map(({ id, title, profile, language, desk, who, dueAt, tag, dropped, mayChange }) => (
        <li key={id}>
          <IntentLink href={ideaPath(id)} data-row {...writtenIn(language)}>
            {title}
          </IntentLink>
          <p className={dueAt && dueAt < now && !dropped ? styles.late : 'hint'}>
            {dueAt ? t.rich('dueAt', { when: () => <When at={dueAt} now={now} zoned /> }) : t('noDue')}
            {dueAt && dueAt < now && !dropped ? ` · ${t('late')}` : null}
          </p>
          <p className="hint">
            <Dotted>{[labels(`profile.${profile}`), desk ?? pages('noDesk'), who ?? t('nobodyYet'), tag?.name]}</Dotted>
          </p>
          {mayChange ? (
            <div className="acts">
              {dropped ? null : <BeginDraft id={id} title={title} />}
              <IdeaActs id={id} title={title} dropped={dropped} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
