/** Reports as pages get them: with each moment in words, which only servers give. */
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { ListedReport } from '#lib/reports/queries'

export type ShownReport = Omit<ListedReport, 'at'> & { moment: ShownMoment }

export type ShownReports = { reports: ShownReport[]; next: string | null }

export function reportsShown(
  { reports, next }: { reports: ListedReport[]; next: string | null },
  language: NewsroomLanguage,
  now: Date,
): ShownReports {
  const dates = datesFor(language)
  return {
    reports: reports.map(({ at, ...report }) => ({ ...report, moment: momentShown(dates, at, now) })),
    next,
  }
}
