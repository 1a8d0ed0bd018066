'use client'

import { CircleCheck, OctagonAlert, PenLine, TriangleAlert } from 'lucide-react'
import { goToCheck } from '#components/checks/go-to-check'
import { Waive, WaivedBy } from '#components/checks/waive'
import { useSentence, useTranslations } from '#components/translations'
import type { Check } from '#lib/checks/all'
import styles from './checks.module.css'

type Look = {
  word: 'passed' | 'waived' | 'blocker' | 'warning'
  kind: 'stop' | 'warn' | 'waived' | 'ok'
  Icon: typeof OctagonAlert
}

function lookOf({ passed, level, waivedBy }: Check): Look {
  if (passed) return { word: 'passed', kind: 'ok', Icon: CircleCheck }
  if (waivedBy) return { word: 'waived', kind: 'waived', Icon: PenLine }
  if (level === 'blocker') return { word: 'blocker', kind: 'stop', Icon: OctagonAlert }
  return { word: 'warning', kind: 'warn', Icon: TriangleAlert }
}

/** The checks of an article: failing ones first, the worst at the top, each a link to the part that it is about; passed ones are collapsed. */
export function Checks({
  articleId,
  checks,
  mayWaive,
  onGo,
}: {
  articleId: string
  checks: Check[]
  mayWaive: boolean
  /** Leads to the place in a text that is being written; false where the place is elsewhere on the page */
  onGo?: (check: Check) => boolean
}) {
  const sentence = useSentence()
  const t = useTranslations('deciding')
  const failing = checks.filter(({ passed }) => !passed)
  const passing = checks.filter(({ passed }) => passed)
  return (
    <section className={styles.checks} aria-label={t('checks')}>
      {failing.length === 0 ? <p className={styles.clear}>{t('allClear')}</p> : null}
      <ul className="rows">
        {failing.map((check) => (
          <Failing
            key={`${check.name} ${check.claimId} ${sentence(check.message)}`}
            articleId={articleId}
            check={check}
            mayWaive={mayWaive}
            onGo={onGo}
          />
        ))}
      </ul>
      <details className={styles.passed}>
        <summary>{t('passedOf', { passed: passing.length, all: checks.length })}</summary>
        <ul className="rows">
          {passing.map((check) => (
            <li key={check.name}>
              <Mark check={check} />
              <p>{sentence(check.message)}</p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function Mark({ check }: { check: Check }) {
  const t = useTranslations('deciding')
  const { word, kind, Icon } = lookOf(check)
  return (
    <span className={styles.mark} data-kind={kind}>
      <Icon aria-hidden size={14} /> {t(word)}
    </span>
  )
}

function Failing({
  articleId,
  check,
  mayWaive,
  onGo,
}: {
  articleId: string
  check: Check
  mayWaive: boolean
  onGo: ((check: Check) => boolean) | undefined
}) {
  const sentence = useSentence()
  return (
    <li>
      <Mark check={check} />
      <p>
        <button type="button" className="go" onClick={() => onGo?.(check) || goToCheck(check)}>
          {sentence(check.message)}
        </button>
      </p>
      {check.waivedBy ? (
        <WaivedBy waived={check.waivedBy} mayEnd={mayWaive} />
      ) : mayWaive && check.waivable ? (
        <Waive articleId={articleId} check={check} />
      ) : null}
    </li>
  )
}
