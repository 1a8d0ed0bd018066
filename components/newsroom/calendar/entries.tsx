'use client'

import { useOwnTime } from '#components/newsroom/calendar/own-clock'
import { useTranslations } from '#components/translations'
import { useList } from '#components/translations/list'
import { Dotted } from '#components/ui/dotted'
import { IntentLink } from '#components/ui/intent-link'
import { pathFor, reviewPath } from '#lib/articles/paths'
import type { ShownDay, ShownEntry } from '#lib/calendar/shown'
import { ideaPath } from '#lib/planning/paths'
import { writtenIn } from '#lib/text/direction'
import styles from './calendar.module.css'

/** What happens on a day, by time. `more`: the address of all of it, where it is not all here; `whole`: with desk and authors. */
export function Entries({ day, more, whole = false }: { day: ShownDay; more: string | null; whole?: boolean }) {
  const t = useTranslations('calendarPage')
  return (
    <>
      <ol className={styles.entries}>
        {day.entries.map((entry) => (
          <Entry
            key={`${entry.kind} ${entry.id} ${entry.version} ${entry.task ?? ''} ${entry.authors.join()}`}
            entry={entry}
            whole={whole}
          />
        ))}
      </ol>
      {day.more ? (
        <p className={`hint ${styles.more}`}>
          {more ? <IntentLink href={more}>{t('more')}</IntentLink> : t('tooMany')}
        </p>
      ) : null}
    </>
  )
}

function Entry({ entry, whole }: { entry: ShownEntry; whole: boolean }) {
  const t = useTranslations('calendarPage')
  const pages = useTranslations('articlePages')
  const labels = useTranslations('labels')
  const bundles = useTranslations('bundlesPage')
  const listOf = useList()
  const own = useOwnTime(entry.at.at)
  const { kind, at, id, headline, language, state, desk, authors, version, withdrawn, late, task, bundle } = entry
  const what = withdrawn ? t('withdrawn') : version > 1 ? t('newVersion', { version }) : t(`kind.${kind}`)
  return (
    <li className={styles.entry} data-kind={kind} data-late={late || undefined}>
      <span className={styles.what}>
        <time dateTime={at.at} title={at.title}>
          {at.words}
        </time>
        {own ? <span className={styles.own}>{t('yours', { time: own })}</span> : null}
        <span>{late ? t('late') : what}</span>
        {task ? <span>{labels(`task.${task}`)}</span> : null}
      </span>
      <IntentLink
        href={
          state === null
            ? ideaPath(id)
            : kind === 'publication' || kind === 'withdrawal'
              ? reviewPath(id)
              : pathFor(id, state)
        }
        data-row
        {...(headline ? writtenIn(language) : {})}
      >
        {headline || pages('noHeadline')}
      </IntentLink>
      {whole ? (
        <p className="hint">
          <Dotted>{[desk ?? pages('noDesk'), listOf(authors), bundle ? bundles('named', { bundle }) : null]}</Dotted>
        </p>
      ) : null}
    </li>
  )
}
