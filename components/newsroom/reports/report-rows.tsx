'use client'

import { Moment } from '#components/dates/moment'
import { ReportActs } from '#components/newsroom/reports/report-acts'
import { useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { reportsPath, writingPath } from '#lib/articles/paths'
import type { ShownReport } from '#lib/reports/shown'
import { isOpen } from '#lib/reports/view'
import styles from './reports.module.css'

type Shown = {
  /** Only those on one piece are listed */
  ofOne: boolean
  /** Somebody begins, or ends, to word an answer */
  onWording: (wording: boolean) => void
}

export function ReportRows({ reports, ...shown }: { reports: readonly ShownReport[] } & Shown) {
  return (
    <ol className="rows">
      {reports.map((report) => (
        <Row key={report.id} report={report} {...shown} />
      ))}
    </ol>
  )
}

function Row({ report, ofOne, onWording }: { report: ShownReport } & Shown) {
  const t = useTranslations('reportsPage')
  const articles = useTranslations('articlePages')
  const { id, state, article, quote, text, answer, handler, moment, wantsAnswer } = report
  const standing = t(`state.${state}`)
  return (
    <li className={styles.report}>
      <p className={styles.head}>
        <span className="state" data-state={isOpen(state) ? 'in_review' : 'published'}>
          {handler ? t('by', { state: standing, name: handler }) : standing}
        </span>
        <span className="hint">
          <Moment shown={moment} />
        </span>
      </p>
      <p>
        <IntentLink href={writingPath(article.id)} data-row>
          <bdi>{article.headline || articles('noHeadlineInline')}</bdi>
        </IntentLink>
      </p>
      <p className="hint">
        <Version report={report} />
        {ofOne ? null : (
          <>
            {' · '}
            <IntentLink href={reportsPath({ view: 'all', article: article.id })}>{t('thisPiece')}</IntentLink>
          </>
        )}
      </p>
      {quote ? (
        <>
          <p className="hint">{t('about')}</p>
          <blockquote className={styles.quote}>
            <bdi>{quote}</bdi>
          </blockquote>
        </>
      ) : null}
      <p className={styles.said}>
        <bdi>{text}</bdi>
      </p>
      {isOpen(state) ? <p className="hint">{t(wantsAnswer ? 'wantsAnswer' : 'noAddress')}</p> : null}
      {answer ? (
        <>
          <p className="hint">{t('told')}</p>
          <blockquote className={styles.quote}>
            <bdi>{answer}</bdi>
          </blockquote>
        </>
      ) : null}
      {report.mayHandle && isOpen(state) ? (
        <ReportActs
          id={id}
          state={state}
          words={text.slice(0, 60)}
          wantsAnswer={wantsAnswer}
          live={article.live !== null}
          onWording={onWording}
        />
      ) : null}
    </li>
  )
}

function Version({ report: { publicationNumber: read, article } }: { report: ShownReport }) {
  const t = useTranslations('reportsPage')
  if (article.live === null) return t('ofWithdrawn', { read })
  return article.live === read ? t('ofVersion', { read }) : t('ofOlder', { read, live: article.live })
}
