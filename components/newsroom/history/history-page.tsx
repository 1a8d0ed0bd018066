'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from '#components/translations'
import { Notice } from '#components/ui/notice'
import { reviewPath, writingPath } from '#lib/articles/paths'
import { type View, views } from '#lib/history/input'
import type { ShownHistory, ShownState } from '#lib/history/shown'
import { directionOf } from '#lib/text/direction'
import { Axis } from './axis.tsx'
import styles from './history.module.css'
import { Moments } from './moments.tsx'
import { Restore } from './restore.tsx'
import { StateText } from './state-text.tsx'
import { useStateAt } from './use-state-at.ts'
import { writersOf } from './writers.ts'

/** The history of a draft: a slider over all that was written, and the text as it was wherever it stands. */
export function HistoryPage({ history, first }: { history: ShownHistory; first: ShownState }) {
  const t = useTranslations('historyPage')
  const { id, total, language, sessions } = history
  const [number, setNumber] = useState(total)
  const [view, setView] = useState<View>('text')
  const { state, view: shownView, trouble, waiting, again } = useStateAt(id, number, view, total, first)
  const writers = writersOf(history.people)
  const session = sessions.find(({ from, to }) => number >= from && number <= to)
  const [earlier, later] = [sessions.findLast(({ to }) => to < number), sessions.find(({ to }) => to > number)]
  const who = writers.find((writer) => writer.id === state.personId)?.name
  const moment = state.number === number ? state.moment : (session?.began ?? null)
  const described =
    number === 0
      ? t('beginning')
      : moment === null
        ? t('state', { number, total })
        : who && state.number === number
          ? t('stateBy', { moment: moment.words, name: who })
          : moment.words
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="hint" lang={language} dir={directionOf(language)}>
            {history.headline}
          </p>
        </div>
        <div className="acts">
          <Link className="button" href={`${reviewPath(id)}#history`}>
            {t('review')}
          </Link>
          <Link className="button" href={writingPath(id)}>
            {t('openDraft')}
          </Link>
        </div>
      </header>
      {total === 0 ? (
        <div className="empty">
          <h2>{t('nothingYet')}</h2>
          <p>{t('nothingYetText')}</p>
        </div>
      ) : (
        <section aria-label={t('axis')}>
          <Axis history={history} writers={writers} number={number} described={described} onNumber={setNumber} />
          <div className={styles.steps}>
            <button
              type="button"
              className="button"
              disabled={number === 0}
              onClick={() => setNumber(earlier?.to ?? 0)}
            >
              {t('earlier')}
            </button>
            <p role="status" className={styles.where}>
              {number === total ? t('now', { moment: described }) : described}
            </p>
            <button
              type="button"
              className="button"
              disabled={number === total}
              onClick={() => setNumber(later?.to ?? total)}
            >
              {t('later')}
            </button>
          </div>
        </section>
      )}
      <fieldset className={styles.views}>
        <legend className="visually-hidden">{t('show')}</legend>
        {views.map((each) => (
          <label key={each}>
            <input type="radio" name="view" value={each} checked={view === each} onChange={() => setView(each)} />
            {t(`views.${each}`)}
          </label>
        ))}
      </fieldset>
      {trouble ? (
        <Notice kind="stop" live>
          <p>{trouble}</p>
          <button type="button" className="button" onClick={again}>
            {t('again')}
          </button>
        </Notice>
      ) : null}
      <div className={styles.grid}>
        <div aria-busy={waiting} className={styles.state}>
          {shownView === 'changes' && state.changes ? (
            <p className={styles.legend}>
              <ins>{t('added', { count: state.changes.added })}</ins>
              <del>{t('removed', { count: state.changes.removed })}</del>
            </p>
          ) : null}
          <StateText text={state.text} language={language} writers={writers} />
        </div>
        <aside aria-label={t('moments')}>
          {history.mayRestore && total > 0 ? (
            <Restore articleId={id} number={number} isNow={number >= total} onRestored={setNumber} />
          ) : null}
          <section className="panel">
            <h2>{t('moments')}</h2>
            <Moments history={history} writers={writers} number={number} onNumber={setNumber} />
          </section>
        </aside>
      </div>
    </div>
  )
}
