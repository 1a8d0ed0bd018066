/** A comparison as pages get it: with each moment in words, which only servers give. */
import type { Comparison, ListedRevision, Side } from '#lib/comparing/queries'
import { datesFor } from '#lib/dates/newsroom'
import { momentShown, type ShownMoment } from '#lib/dates/shown'
import type { NewsroomLanguage } from '#lib/messages/languages'

export type ShownSide = Side & { moment: ShownMoment }
export type ShownComparison = {
  comparison: Omit<Comparison, 'from' | 'to'> & { from: ShownSide; to: ShownSide }
  revisions: (ListedRevision & ShownSide)[]
}

export function comparedShown(
  language: NewsroomLanguage,
  now: Date,
  { comparison, revisions }: { comparison: Comparison; revisions: ListedRevision[] },
): ShownComparison {
  const shown = <Of extends Side>(side: Of) => ({
    ...side,
    moment: momentShown(datesFor(language), side.at, now, 'whole'),
  })
  return {
    comparison: { ...comparison, from: shown(comparison.from), to: shown(comparison.to) },
    revisions: revisions.map(shown),
  }
}
