import { When } from '#components/dates/when'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { NewestOlder } from '#components/ui/newest-older'
import { StateMark } from '#components/workflow/state-mark'
import { pathFor } from '#lib/articles/paths'
import { coveragePath } from '#lib/coverage/paths'
import type { Coverage } from '#lib/coverage/queries'
import { articlePath } from '#lib/site/addresses'
import { writtenIn } from '#lib/text/direction'
import { Composer } from './composer.tsx'
import styles from './coverage.module.css'
import { EntryRow } from './entry-row.tsx'
import { KeptFresh } from './kept-fresh.tsx'
import { Running } from './running.tsx'

/** One coverage: the composer on top, its entries below: those that wait, then the newest first. `older`: this is not the first page */
export function CoveragePage({ coverage, older, now }: { coverage: Coverage; older: boolean; now: Date }) {
  const t = useTranslations('coverage')
  const pages = useTranslations('articlePages')
  const { id, headline, language, slug, state, live, rule, endedAt, may, entries, next, sources } = coverage
  return (
    <div className="page">
      <KeptFresh />
      <header className="page-head">
        <h1 {...(headline ? writtenIn(language) : {})}>{headline || pages('noHeadline')}</h1>
        <StateMark state={state} />
        <IntentLink href={pathFor(id, state)}>{t('asPiece')}</IntentLink>
        {live ? <a href={articlePath({ language, slug })}>{t('onSite')}</a> : null}
      </header>
      {live ? null : <p className="hint">{t('notPublic')}</p>}
      {endedAt ? <p>{t.rich('endedAt', { when: () => <When at={endedAt} now={now} whole /> })}</p> : null}
      <div className={styles.columns}>
        <div>
          {may.write && endedAt === null ? <Composer coverageId={id} rule={rule} sources={sources} /> : null}
          <h2>{t('entries')}</h2>
          {entries.length === 0 ? <p className="nothing">{t('noEntries')}</p> : null}
          <ul className={styles.entries}>
            {entries.map(({ at, createdAt: _, ...entry }) => (
              <EntryRow
                key={entry.id}
                entry={entry}
                language={language}
                mayWrite={may.write}
                when={<When at={at} now={now} />}
              />
            ))}
          </ul>
          <NewestOlder
            newest={older ? coveragePath(id) : null}
            older={next ? coveragePath(id, next) : null}
            words={{ pages: pages('pages'), newest: pages('newest'), older: pages('older') }}
          />
        </div>
        <Running id={id} rule={rule} ended={endedAt !== null} may={may} />
      </div>
    </div>
  )
}
