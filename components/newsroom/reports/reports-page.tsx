import { LiveReports } from '#components/newsroom/reports/live-reports'
import { useLanguage, useTranslations } from '#components/translations'
import { IntentLink } from '#components/ui/intent-link'
import { Notice } from '#components/ui/notice'
import { reportsPath } from '#lib/articles/paths'
import type { Answer } from '#lib/errors'
import type { ListedReport } from '#lib/reports/queries'
import { reportsShown } from '#lib/reports/shown'
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
        <LiveReports
          key={`${view} ${article} ${after}`}
          given={reportsShown(answer.value, language, now)}
          view={view}
          article={article}
          after={after}
        />
      ) : (
        <Notice kind="warn">{answer.message}</Notice>
      )}
    </div>
  )
}
