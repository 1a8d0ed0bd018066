import { ReportRows } from '#components/newsroom/reports/report-rows'
import { useLanguage, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { NewestOlder } from '#components/ui/newest-older'
import { Notice } from '#components/ui/notice'
import { reportsPath } from '#lib/articles/paths'
import type { Answer } from '#lib/errors'
import type { ListedReport } from '#lib/reports/queries'
import { reportShown } from '#lib/reports/shown'
import { type View, views } from '#lib/reports/view'

type Props = {
  view: View
  /** Only on this piece; empty for all */
  article: string
  after: string
  answer: Answer<{ reports: ListedReport[]; next: string | null }>
  now: Date
}

/** What readers reported, the newest first. */
export function ReportsPage({ view, article, after, answer, now }: Props) {
  const t = useTranslations('reportsPage')
  const language = useLanguage()
  return (
    <div className="page">
      <header className="page-head">
        <h1>{t('title')}</h1>
      </header>
      <p className="hint">{t('intro')}</p>
      <nav className="tabs" aria-label={t('which')}>
        {views.map((each) => (
          <IntentLink
            key={each}
            href={reportsPath({ view: each, article })}
            aria-current={each === view ? 'page' : undefined}
          >
            {t(`views.${each}`)}
          </IntentLink>
        ))}
      </nav>
      {article ? (
        <p>
          {t('onlyPiece')} <IntentLink href={reportsPath({ view })}>{t('allPieces')}</IntentLink>
        </p>
      ) : null}
      {answer.ok ? (
        <>
          {answer.value.reports.length > 0 ? (
            <ReportRows reports={answer.value.reports.map(reportShown(language, now))} ofOne={article !== ''} />
          ) : (
            <div className="empty">
              <p>{t(view === 'open' && !article ? 'emptyOpen' : 'empty')}</p>
            </div>
          )}
          <Pages view={view} article={article} after={after} next={answer.value.next} />
        </>
      ) : (
        <Notice kind="warn">{answer.message}</Notice>
      )}
    </div>
  )
}

function Pages({ view, article, after, next }: Pick<Props, 'view' | 'article' | 'after'> & { next: string | null }) {
  const t = useTranslations('reportsPage')
  return (
    <NewestOlder
      newest={after ? reportsPath({ view, article }) : null}
      older={next ? reportsPath({ view, article, after: next }) : null}
      words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
    />
  )
}
