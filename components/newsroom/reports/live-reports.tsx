'use client'

import { useState } from 'react'
import { useFresh } from '#components/newsroom/overview/use-fresh'
import { ReportRows } from '#components/newsroom/reports/report-rows'
import { useTranslations } from '#components/translations'
import { NewestOlder } from '#components/ui/newest-older'
import { Notice } from '#components/ui/notice'
import { reportsPath } from '#lib/articles/paths'
import type { ShownReports } from '#lib/reports/shown'
import type { View } from '#lib/reports/view'

/** One page of the reports, kept fresh. While somebody words an answer nothing moves: what she types belongs to the report that is there. */
export function LiveReports({
  given,
  view,
  article,
  after,
}: {
  given: ShownReports
  view: View
  article: string
  after: string
}) {
  const t = useTranslations('reportsPage')
  const { shown: fresh, message } = useFresh(given, reportsPath({ view, article, after }, 'rows'))
  const [held, setHeld] = useState<ShownReports | null>(null)
  const { reports, next } = held ?? fresh
  return (
    <>
      {message ? (
        <Notice kind="warn" live>
          {message}
        </Notice>
      ) : null}
      {reports.length > 0 ? (
        <ReportRows
          reports={reports}
          ofOne={article !== ''}
          onWording={(wording) => setHeld(wording ? { reports, next } : null)}
        />
      ) : (
        <div className="empty">
          <p>{t(view === 'open' && !article ? 'emptyOpen' : 'empty')}</p>
        </div>
      )}
      <NewestOlder
        newest={after ? reportsPath({ view, article }) : null}
        older={next ? reportsPath({ view, article, after: next }) : null}
        words={{ pages: t('pages'), newest: t('newest'), older: t('older') }}
      />
    </>
  )
}
