'use client'

import { type ReactNode, useState } from 'react'
import { useTranslations } from '#components/translations'
import { Button } from '#components/ui/button'
import { Confirm } from '#components/ui/confirm'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { useAnswer } from '#components/ui/use-answer'
import { StateMark } from '#components/workflow/state-mark'
import { makeMove } from '#lib/articles/actions'
import { confirmEntry, letEntryOut, sendEntry, setKeyPoint } from '#lib/coverage/actions'
import type { CoverageEntry } from '#lib/coverage/entries'
import type { Answer } from '#lib/errors'
import { writtenIn } from '#lib/text/direction'
import styles from './coverage.module.css'

/** One entry: what it says, where it stands, and what this person may do with it. `when`: the moment that it is from */
export function EntryRow({
  entry,
  language,
  mayWrite,
  when,
}: {
  entry: Omit<CoverageEntry, 'at' | 'createdAt'>
  language: string
  mayWrite: boolean
  when: ReactNode
}) {
  const t = useTranslations('coverage')
  const workflow = useTranslations('workflow')
  const { message, pending, run } = useAnswer()
  const { id, title, text, whole, path, state, authors, keyPoint, revisionId, seen, may, unread } = entry
  // What is asked about stays what was on the screen at the press, whatever comes meanwhile.
  const [asking, setAsking] = useState<{ seen: string | null; revisionId: string | null } | null>(null)
  const goesOut = seen !== null || (may.publish && !may.letOut && revisionId !== null)
  return (
    <li className={styles.entry}>
      <p className={styles.about}>
        <StateMark state={state} /> <span className="hint">{when}</span>{' '}
        <span className="hint">
          <bdi>{authors.join(', ')}</bdi>
        </span>{' '}
        {unread ? <span className={styles.unread}>{t('unread')}</span> : null}
      </p>
      <IntentLink href={path} data-row {...writtenIn(language)}>
        {title}
      </IntentLink>
      <p className={styles.words} data-whole={whole || undefined} {...writtenIn(language)}>
        {text}
      </p>
      <div className="acts">
        {may.send && seen === null ? (
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
        {goesOut ? (
          <Button
            kind="primary"
            aria-label={t('publishThis', { title })}
            onClick={() => setAsking({ seen, revisionId })}
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
        {mayWrite && may.keyPoint ? (
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
      <Confirm
        open={asking !== null}
        onClose={() => setAsking(null)}
        title={t('publishThis', { title })}
        says={workflow('ask.publish')}
        act={t('publishNow')}
        work={async (): Promise<Answer<unknown>> =>
          asking?.seen
            ? sendEntry(id, asking.seen)
            : makeMove(id, 'publishEntry', asking?.revisionId ? { revisionId: asking.revisionId } : {})
        }
        then={() => setAsking(null)}
      />
    </li>
  )
}
