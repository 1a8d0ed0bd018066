/** Reports as pages get them: with each moment in words, which only servers give. */
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import type { NewsroomLanguage } from '#lib/messages/languages'
import type { ListedReport } from '#lib/reports/queries'

export type ShownReport = Omit<ListedReport, 'at'> & { moment: ShownMoment }

export const reportShown =
  (language: NewsroomLanguage, now: Date) =>
  ({ at, ...report }: ListedReport): ShownReport => ({ ...report, moment: momentShown(datesFor(language), at, now) })
