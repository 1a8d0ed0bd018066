/** What readers reported is put right with the publication that brings the notice: a step of its transaction. */
import type { Tx } from '#lib/db'
import { toOutbox } from '#lib/outbox/write'

type Published = { articleId: string; personId: string | null; at: Date }

/**
 * Those that the piece was opened for are done, and whoever left an address hears it, in the words that stand when the mail goes.
 * `correctionId`: the notice. Without one they stay open: readers were told nothing.
 */
export async function settleReports(
  tx: Tx,
  correctionId: string | null,
  { articleId, personId, at }: Published,
): Promise<void> {
  if (correctionId === null) return
  // One statement decides: what an editor answers at this very moment stays answered.
  const reports = await tx.errorReport.updateManyAndReturn({
    where: { articleId, state: 'correcting' },
    data: { state: 'corrected', answer: null, correctionId },
    select: { id: true, email: true },
  })
  await tx.reportEvent.createMany({
    data: reports.map(({ id: reportId }) => ({ reportId, to: 'corrected', byId: personId, at })),
  })
  await toOutbox(
    tx,
    'report_answer',
    reports.filter(({ email }) => email !== null).map(({ id }) => ({ reportId: id })),
  )
}
