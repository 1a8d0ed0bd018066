'use client'

import type { ReactNode } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { StateMark } from '#components/workflow/state-mark'
import { makeMove } from '#lib/articles/actions'
import { pathFor } from '#lib/articles/paths'
import { confirmEntry, letEntryOut, sendEntry, setKeyPoint } from '#lib/coverage/actions'
import type { CoverageEntry } from '#lib/coverage/queries'
import { writtenIn } from '#lib/text/direction'
import styles from './coverage.module.css'

/** One entry: what it says, where it stands, and what this person may do with it. `when`: the moment that it is from */
export function EntryRow({
  entry,
  language,
  mayWrite,
  when,
}: {
  entry: Omit<CoverageEntry, 'at'>
  language: string
  mayWrite: boolean
  when: ReactNode
}) {
  const t = useTranslations('coverage')
  const { message, pending, run } = useAnswer()
  const { id, title, text, state, live, authors, keyPoint, revisionId, may, unread } = entry
  return (
    <li className={styles.entry}>
      <p className={styles.about}>
        <StateMark state={state} /> <span className="hint">{when}</span>{' '}
        <span className="hint">
          <bdi>{authors.join(', ')}</bdi>
        </span>{' '}
        {unread ? <span className={styles.unread}>{t('unread')}</span> : null}
      </p>
      <IntentLink href={pathFor(id, state)} data-row {...writtenIn(language)}>
        {title}
      </IntentLink>
      <p className={styles.words} {...writtenIn(language)}>
        {text}
      </p>
      <div className="acts">
        {may.send ? (
          <Button pending={pending} aria-label={t('sendThis', { title })} onClick={() => run(() => sendEntry(id))}>
            {t('handIn')}
          </Button>
        ) : null}
        {may.letOut && revisionId ? (
          <Button
            kind="primary"
            pending={pending}
            aria-label={t('letOutThis', { title })}
            onClick={() => run(() => letEntryOut(id, revisionId))}
          >
            {t('letOut')}
          </Button>
        ) : null}
        {may.publish && !may.letOut && revisionId ? (
          <Button
            kind="primary"
            pending={pending}
            aria-label={t('publishThis', { title })}
            onClick={() => run(() => makeMove(id, 'publishEntry', { revisionId }))}
          >
            {t('publishNow')}
          </Button>
        ) : null}
        {may.confirm && revisionId ? (
          <Button
            pending={pending}
            aria-label={t('confirmThis', { title })}
            onClick={() => run(() => confirmEntry(id, revisionId))}
          >
            {t('confirm')}
          </Button>
        ) : null}
        {mayWrite && live ? (
          <label className="choice">
            <input
              type="checkbox"
              checked={keyPoint}
              disabled={pending}
              aria-label={t('keyPointThis', { title })}
              onChange={() => run(() => setKeyPoint(id, !keyPoint))}
            />
            {t('keyPoint')}
          </label>
        ) : null}
      </div>
      {message ? (
        <Notice kind="stop" word={t('notDone')} live>
          {message}
        </Notice>
      ) : null}
    </li>
  )
}
