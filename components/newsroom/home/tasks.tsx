import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { reviewPath, writingPath } from '#lib/articles/paths'
import type { OwnTask } from '#lib/assignments/queries'
import { writtenIn } from '#lib/text/direction'
import styles from './home.module.css'

/** What one is to do about pieces, what is due first at the top. */
export function Tasks({ tasks, now }: { tasks: readonly OwnTask[]; now: Date }) {
  const t = useTranslations('assignments')
  const labels = useTranslations('labels')
  const pages = useTranslations('articlePages')
  if (tasks.length === 0) return null
  return (
    <div className={styles.part}>
      <h3>{t('yours')}</h3>
      <ul className={`rows ${styles.articles}`}>
        {tasks.map(({ articleId, headline, language, task, by, dueAt, overdue }) => (
          <li key={`${articleId} ${task}`}>
            <IntentLink
              href={(task === 'reporter' ? writingPath : reviewPath)(articleId)}
              data-row
              {...(headline ? writtenIn(language) : {})}
            >
              {headline || <span className="hint">{pages('noHeadline')}</span>}
            </IntentLink>
            <p className="hint">{labels(`task.${task}`)}</p>
            <p className="hint">
              <Dotted>
                {[
                  overdue ? (
                    <strong key="overdue" className="overdue">
                      {t('overdue')}
                    </strong>
                  ) : null,
                  dueAt ? (
                    <span key="due">{t.rich('due', { when: () => <When at={dueAt} now={now} zoned /> })}</span>
                  ) : null,
                  t('by', { name: by }),
                ]}
              </Dotted>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
